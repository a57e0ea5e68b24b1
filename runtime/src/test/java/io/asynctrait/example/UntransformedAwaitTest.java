package io.asynctrait.example;

import static com.google.common.truth.Truth.assertThat;
import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.DynamicFuture;
import org.junit.jupiter.api.Test;

/** In a package of a user, because the message names the user's method. */
final class UntransformedAwaitTest {
  static class Plain {
    DynamicFuture<String> read() {
      return ready(await(ready("x")));
    }
  }

  static class Compiled extends Plain {
    @Override
    DynamicFuture<String> read() {
      return ready(await(ready("x")));
    }
  }

  interface Trait {
    static DynamicFuture<String> readFrom(String place) {
      return ready(await(ready(place)));
    }

    default DynamicFuture<String> read() {
      return ready(await(ready("x")));
    }
  }

  @Test
  void withoutAGeneratedType() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> new Plain().read());
    assertThat(thrown).hasMessageThat().contains("UntransformedAwaitTest$Plain.read");
    assertThat(thrown).hasMessageThat().contains("annotate the type with @AsyncTrait");
  }

  @Test
  void withAGeneratedType() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> new Compiled().read());
    assertThat(thrown)
        .hasMessageThat()
        .contains(
            "construct io.asynctrait.example.AsyncTrait_UntransformedAwaitTest_Compiled instead of"
                + " Compiled");
  }

  @Test
  void inAnInterface() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> new Trait() {}.read());
    assertThat(thrown)
        .hasMessageThat()
        .contains("wrap it with io.asynctrait.example.AsyncTrait_UntransformedAwaitTest_Trait.of");
  }

  @Test
  void inAStaticMethod() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> Trait.readFrom("x"));
    assertThat(thrown)
        .hasMessageThat()
        .contains(
            "call io.asynctrait.example.AsyncTrait_UntransformedAwaitTest_Trait.readFrom(...)");
  }
}

/** Stands for what the processor generates. */
final class AsyncTrait_UntransformedAwaitTest_Compiled {}

/** Stands for what the processor generates. */
interface AsyncTrait_UntransformedAwaitTest_Trait {}
