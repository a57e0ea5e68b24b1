package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Loops over awaits that are always ready, until another task of the loop says that it has run. */
@AsyncTrait
class Greedy {
  /** Enough for whoever is let in, and not for ever. */
  static final int MOST = 20_000_000;

  final Fast fast = new AsyncTrait_Greedy_Buffered();
  final Fast polled = new AsyncTrait_Greedy_AtOnce();
  final Signal signal = new Signal();
  final Channel<String> channel = new Channel<>(1);
  boolean stopped;

  @AsyncTrait
  interface Fast {
    DynamicFuture<Integer> next();

    /** Nobody overrides it. */
    default DynamicFuture<Integer> twice() {
      int first = await(next());
      return ready(first + await(next()));
    }
  }

  @AsyncTrait
  static class Buffered implements Fast {
    int position;

    @Override
    public DynamicFuture<Integer> next() {
      return ready(position++);
    }
  }

  @AsyncTrait
  static class AtOnce implements AsyncTrait_Greedy_Fast_Polled {
    @Override
    public int pollNext(Context cx) {
      return 1;
    }
  }

  boolean goesOn(int round) {
    return !stopped && round < MOST;
  }

  static DynamicFuture<Integer> nothing() {
    return ready(0);
  }

  DynamicFuture<Integer> own() {
    return ready(1);
  }

  DynamicFuture<Integer> ofTrait() {
    int round = 0;
    while (goesOn(round)) {
      await(fast.next());
      round++;
    }
    return ready(round);
  }

  DynamicFuture<Integer> ofDefault() {
    int round = 0;
    while (goesOn(round)) {
      round += 1 + 0 * await(fast.twice());
    }
    return ready(round);
  }

  DynamicFuture<Integer> ofPollFunction() {
    int round = 0;
    for (; goesOn(round); round++) {
      await(polled.next());
    }
    return ready(round);
  }

  DynamicFuture<Integer> ofOwn() {
    int round = 0;
    do {
      round += await(own());
    } while (goesOn(round));
    return ready(round);
  }

  DynamicFuture<Integer> ofStatic() {
    int round = 0;
    for (; goesOn(round); round++) {
      await(nothing());
    }
    return ready(round);
  }

  DynamicFuture<Integer> ofLambda() {
    Greedier lambda = () -> Async.ready(1);
    int round = 0;
    while (goesOn(round)) {
      round += await(lambda.next());
    }
    return ready(round);
  }

  @AsyncTrait
  interface Greedier {
    DynamicFuture<Integer> next();
  }

  DynamicFuture<Integer> ofFutures() {
    int round = 0;
    while (goesOn(round)) {
      DynamicFuture<Integer> future = Async.ready(1);
      round += await(future);
    }
    return ready(round);
  }

  DynamicFuture<Integer> ofSignal() {
    int round = 0;
    while (goesOn(round)) {
      signal.raise();
      await(signal.next());
      round++;
    }
    return ready(round);
  }

  DynamicFuture<Integer> ofChannel() {
    int round = 0;
    while (goesOn(round)) {
      await(channel.send("x"));
      await(channel.receive());
      round++;
    }
    return ready(round);
  }
}
