package io.asynctrait.soak;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;

/** A task that calls a trunk again and again and compares each answer with that of plain Java. */
@AsyncTrait
abstract class Worker {
  final Step trunk;
  final Cell cell;

  /** For what runs beside the worker, in a task of its own. */
  final Cell spare;

  /** Where those tasks run. */
  final TaskExecutor other;

  /** One call in so many is cancelled. */
  final int cancelEvery;

  /** Whether every call has a task of its own. */
  final boolean spawnsTasks;

  final Signal victimStarted = new Signal();
  final Signal victimEnded = new Signal();

  final Tally tally = new Tally();

  /** For polls by hand: the worker goes on by itself. */
  final Context nobody = Context.of(() -> {});

  /** For the generated subclass. */
  Worker(
      Step trunk, Cell cell, Cell spare, TaskExecutor other, int cancelEvery, boolean spawnsTasks) {
    this.trunk = trunk;
    this.cell = cell;
    this.spare = spare;
    this.other = other;
    this.cancelEvery = cancelEvery;
    this.spawnsTasks = spawnsTasks;
  }

  /** Works until so many calls have been made, those inside of others counted. */
  DynamicFuture<Tally> work(long seed, long calls) throws Refusal {
    for (long next = seed; cell.calls + spare.calls < calls; next = Seeds.mix(next, seed)) {
      tally.answers++;
      if (tally.answers % cancelEvery != 0) {
        await(answer(next));
      } else if ((tally.answers / cancelEvery & 7) != 0) {
        await(cancelled(next));
      } else {
        await(cancelledFromOutside(next));
      }
      cell.requireLeft();
    }
    tally.calls = cell.calls + spare.calls;
    return ready(tally);
  }

  /** A call that ends by itself. */
  @Recycle
  DynamicFuture<Void> answer(long seed) {
    long answer;
    try {
      answer =
          spawnsTasks
              ? await(other.spawn(trunk.run(seed, cell)).future(), Refusal.class)
              : await(trunk.run(seed, cell));
    } catch (Refusal refusal) {
      answer = Plain.refused(refusal);
      tally.refusals++;
    }
    compare(seed, answer);
    return ready();
  }

  /** A call that is polled by hand, a few times or never, and then given up. */
  @Recycle
  DynamicFuture<Void> cancelled(long seed) throws Refusal {
    DynamicFuture<Long> handle = trunk.run(seed, cell);
    int polls = Seeds.choose(seed, 4);
    boolean isDone = false;
    for (int i = 0; i < polls && !isDone; i++) {
      isDone = handle.poll(nobody);
      await(Async.yieldNow());
    }
    if (isDone) {
      compare(seed, taken(handle));
    } else {
      handle.cancel();
      tally.cancellations++;
    }
    await(settled(cell));
    return ready();
  }

  /** A call in a task of another event loop, which is cancelled from here. */
  @Recycle
  DynamicFuture<Void> cancelledFromOutside(long seed) {
    Task<Void> task = other.spawn(victim(seed));
    await(victimStarted.next());
    task.cancel();
    tally.cancellations++;
    await(victimEnded.next());
    spare.requireLeft();
    await(settled(spare));
    return ready();
  }

  /** What is cancelled; tells when it has begun and, whatever happens, when it ends. */
  @Recycle
  DynamicFuture<Void> victim(long seed) {
    victimStarted.raise();
    try {
      compare(seed, await(trunk.run(seed, spare)));
    } catch (Refusal refusal) {
      compare(seed, Plain.refused(refusal));
    } finally {
      victimEnded.raise();
    }
    return ready();
  }

  /** Ends when no wake-up is on its way any more. */
  @Recycle
  DynamicFuture<Void> settled(Cell cell) {
    if (cell.isAsking()) {
      await(cell.woken.next());
      cell.wasWoken();
    }
    return ready();
  }

  long taken(DynamicFuture<Long> handle) {
    try {
      return takenOrThrown(handle);
    } catch (Refusal refusal) {
      return Plain.refused(refusal);
    }
  }

  // Declares what the call declares, which the future's type does not tell.
  static long takenOrThrown(DynamicFuture<Long> handle) throws Refusal {
    return handle.take();
  }

  void compare(long seed, long answer) {
    long expected = Plain.trunk(seed);
    if (answer != expected) {
      throw new AssertionError("seed " + seed + " gave " + answer + " and not " + expected);
    }
  }
}
