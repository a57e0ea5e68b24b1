import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
@AsyncTrait
abstract class AwaitedTwice {
  abstract DynamicFuture<Integer> next();

  abstract boolean test();

  DynamicFuture<Integer> straight(DynamicFuture<Integer> given) {
    await(given);
    int again = await(given); // warning: AT202
    DynamicFuture<Integer> f = next();
    await((f));
    return (f); // warning: AT202
  }

  DynamicFuture<Integer> inOneStatement(DynamicFuture<Integer> f) {
    return ready(await(f) + await(f)); // warning: AT202
  }

  DynamicFuture<Integer> withDeclaredException(DynamicFuture<Integer> f) throws Exception {
    await(f, Exception.class);
    return ready(await(f, Exception.class)); // warning: AT202
  }

  DynamicFuture<Integer> onBothWays(DynamicFuture<Integer> f) {
    if (test()) {
      await(f);
    } else {
      sum(await(f));
    }
    return f; // warning: AT202
  }

  DynamicFuture<Integer> onOneWay(DynamicFuture<Integer> f) {
    if (test()) {
      await(f);
    }
    return f;
  }

  DynamicFuture<Integer> onTheOtherWay(DynamicFuture<Integer> f) {
    if (test()) {
      await(f);
      return ready(1);
    }
    return f;
  }

  DynamicFuture<Integer> afterAJump(DynamicFuture<Integer> f) {
    while (true) {
      if (test()) {
        break;
      }
      if (await(f) == 1) {
        return ready(1);
      }
      f = next();
    }
    return f;
  }

  DynamicFuture<Integer> assigned(DynamicFuture<Integer> f) {
    await(f);
    f = next();
    await(f);
    await(f = next());
    return ready(1);
  }

  DynamicFuture<Integer> inALoop(DynamicFuture<Integer> f) {
    while (test()) {
      await(f);
    }
    for (int i = 0; i < 2; i++) {
      DynamicFuture<Integer> own = next();
      await(own);
    }
    for (DynamicFuture<Integer> each : java.util.List.of(next(), next())) {
      await(each);
    }
    return ready(1);
  }

  DynamicFuture<Integer> throughALoop(DynamicFuture<Integer> f) {
    do {
      test();
    } while (await(f) > 0);
    return f; // warning: AT202
  }

  DynamicFuture<Integer> inALoopAfterwards(DynamicFuture<Integer> f) {
    await(f);
    while (test()) {
      await(f); // warning: AT202
    }
    return ready(1);
  }

  DynamicFuture<Integer> reassignedInTheLoop(DynamicFuture<Integer> f) {
    await(f);
    for (f = next(); test(); f = next()) {
      await(f);
    }
    return f;
  }

  DynamicFuture<Integer> shortCircuit(DynamicFuture<Integer> f, DynamicFuture<Boolean> b) {
    if (test() && await(b)) {
      return ready(await(b) ? 1 : 2); // warning: AT202
    }
    if (test() || await(f) > 1) {
      await(f);
    } else {
      await(f); // warning: AT202
    }
    return ready(await(b) ? 1 : 2);
  }

  DynamicFuture<Integer> caught(DynamicFuture<Integer> f, DynamicFuture<Integer> g) {
    try {
      test();
      await(f);
    } catch (IllegalStateException e) {
      return f;
    }
    try {
      await(g);
    } finally {
      test();
    }
    return ready(await(f) + await(g)); // warning: AT202, AT202
  }

  DynamicFuture<Integer> finallyOfThat(DynamicFuture<Integer> f) {
    try {
      test();
    } finally {
      await(f);
    }
    return f; // warning: AT202
  }

  DynamicFuture<Integer> inASwitch(DynamicFuture<Integer> f, int n) {
    switch (n) {
      case 1:
        return f;
      case 2:
        test();
      default:
        test();
    }
    int x =
        switch (n) {
          case 1 -> 2;
          default -> {
            test();
            yield 3;
          }
        };
    await(f);
    return f; // warning: AT202
  }

  DynamicFuture<Integer> labels(DynamicFuture<Integer> f) {
    outer:
    for (; ; ) {
      for (int i = 0; i < 3; i++) {
        if (test()) {
          continue outer;
        }
        if (test()) {
          break outer;
        }
        if (i == 2) {
          await(f);
          break outer;
        }
      }
    }
    return f;
  }

  DynamicFuture<Integer> jumpThroughFinally(DynamicFuture<Integer> f, DynamicFuture<Integer> g) {
    for (; ; ) {
      try {
        break;
      } finally {
        await(f);
        g = next();
      }
    }
    await(g);
    return f; // warning: AT202
  }

  DynamicFuture<Integer> elsewhere(DynamicFuture<Integer> f) {
    await(f);
    java.util.concurrent.Callable<Object> inner = () -> f;
    assert test() : f;
    return ready(1);
  }

  DynamicFuture<Integer> silenced(DynamicFuture<Integer> f) {
    await(f);
    @SuppressWarnings("asynctrait.awaited-twice")
    int again = await(f);
    return ready(again);
  }

  void sum(int n) {}
}
