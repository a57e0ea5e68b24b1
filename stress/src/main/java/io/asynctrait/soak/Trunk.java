package io.asynctrait.soak;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** The outermost step: one or two branches, one after the other, whose refusals it takes. */
@AsyncTrait
abstract class Trunk implements Step {
  final Step[] branches;

  /** For the generated subclass. */
  Trunk(Step... branches) {
    this.branches = branches;
  }

  @Override
  public DynamicFuture<Long> run(long seed, Cell cell) throws Refusal {
    cell.enter();
    try {
      long sum = seed;
      for (int i = 0; i < Seeds.branches(seed); i++) {
        long branchSeed = Seeds.mix(seed, i);
        Step branch = branches[Seeds.choose(branchSeed, branches.length)];
        try {
          sum = Seeds.mix(sum, await(branch.run(branchSeed, cell)));
        } catch (Refusal refusal) {
          sum = Seeds.mix(sum, Plain.refused(refusal));
        }
      }
      if (Seeds.refuses(sum)) {
        throw cell.refusal(sum >>> 5);
      }
      return ready(sum);
    } finally {
      cell.leave();
    }
  }
}
