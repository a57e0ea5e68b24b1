import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;

@AsyncTrait
abstract class ReturnedFromTry {
  int calls;

  abstract DynamicFuture<Integer> read() throws IOException;

  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> beforeFinally(boolean b) {
    try {
      if (b) {
        return next(); // warning: AT207
      }
      return b ? ready(1) : (next()); // warning: AT207
    } finally {
      calls--;
    }
  }

  DynamicFuture<Void> ofTheRuntime() {
    try {
      return sleep(Duration.ZERO); // warning: AT207
    } finally {
      calls--;
    }
  }

  DynamicFuture<Integer> withResources(Reader reader) throws IOException {
    try (reader) {
      return next(); // warning: AT207
    } catch (IllegalStateException e) {
      return next();
    }
  }

  DynamicFuture<Integer> fromCatch() {
    try {
      calls++;
    } catch (IllegalStateException e) {
      return next(); // warning: AT207
    } finally {
      calls--;
    }
    return next();
  }

  @SuppressWarnings("finally")
  DynamicFuture<Integer> fromFinally() {
    try {
      calls++;
    } finally {
      return next();
    }
  }

  DynamicFuture<Integer> beforeItsHandler(boolean b) throws IOException {
    try {
      if (b) {
        return read(); // warning: AT207
      }
    } catch (FileNotFoundException e) {
      return ready(0);
    }
    try {
      if (b) {
        return read(); // warning: AT207
      }
    } catch (IllegalStateException | IOException e) {
      return ready(0);
    }
    try {
      return next();
    } catch (IllegalStateException e) {
      return ready(0);
    }
  }

  DynamicFuture<Integer> nested() throws IOException {
    try {
      try {
        return next(); // warning: AT207
      } catch (IllegalStateException e) {
        return ready(1);
      }
    } finally {
      calls--;
    }
  }

  DynamicFuture<Integer> inALambda() {
    try {
      java.util.function.Supplier<DynamicFuture<Integer>> later =
          () -> {
            return next();
          };
      return ready(later.hashCode());
    } finally {
      calls--;
    }
  }

  DynamicFuture<Integer> values(DynamicFuture<Integer> given) {
    try {
      if (calls == 1) {
        return ready(await(next()));
      }
      if (calls == 2) {
        return failed(new IllegalStateException());
      }
      return given;
    } finally {
      calls--;
    }
  }

  DynamicFuture<Integer> tryInLambda() {
    Runnable r =
        () -> {
          try {
            calls++;
          } finally {
            calls--;
          }
        };
    r.run();
    return next();
  }

  @SuppressWarnings("asynctrait.call-returned-from-try")
  DynamicFuture<Integer> silenced() {
    try {
      return next();
    } finally {
      calls--;
    }
  }
}
