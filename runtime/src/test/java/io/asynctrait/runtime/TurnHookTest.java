package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the hooks of a {@link TaskLocal} are called. */
@Timeout(60)
final class TurnHookTest {
  private final List<String> calls = new ArrayList<>();

  /** What the hook keeps in step: as a thread-local, but of the only thread here. */
  private String installed = "none";

  private final TaskLocal<String> name = TaskLocal.create(new Installing());
  private final TaskLocal<String> other = TaskLocal.create(new Logging());

  /** Notes its calls. */
  private class Logging implements TurnHook<String> {
    @Override
    public @Nullable Object enter(String value) {
      calls.add("+" + value);
      return null;
    }

    @Override
    public void exit(String value, @Nullable Object outer) {
      calls.add("-" + value);
    }

    @Override
    public String inherit(String value) {
      return value + "'";
    }
  }

  private final class Installing extends Logging {
    @Override
    public Object enter(String value) {
      Object unused = super.enter(value);
      String outer = installed;
      installed = value;
      return outer;
    }

    @Override
    public void exit(String value, @Nullable Object outer) {
      super.exit(value, outer);
      assertThat(installed).isEqualTo(value);
      installed = (String) outer;
    }
  }

  private PollFuture<String> turns(int turns) {
    return new PollFuture<>() {
      private int done;

      @Override
      protected boolean advance(Context cx) {
        calls.add(installed);
        cx.waker().wake();
        return ++done == turns && succeed("done");
      }

      @Override
      protected void cancelled() {
        calls.add("cancelled " + installed);
      }
    };
  }

  @Test
  void itSurroundsEachTurn() {
    DynamicFuture<String> future =
        TaskLocal.where(name, "hidden").where(other, "o").where(name, "n").call(turns(2));
    Context cx = Context.of(() -> {});
    assertThat(future.poll(cx)).isFalse();
    assertThat(installed).isEqualTo("none");
    assertThat(future.poll(cx)).isTrue();
    assertThat(calls)
        .containsExactly("+o", "+n", "n", "-n", "-o", "+o", "+n", "n", "-n", "-o")
        .inOrder();
    assertThat(installed).isEqualTo("none");
  }

  @Test
  void itSurroundsCleanUp() {
    DynamicFuture<String> future = TaskLocal.where(name, "n").call(turns(2));
    assertThat(future.poll(Context.of(() -> {}))).isFalse();
    calls.clear();
    future.cancel();
    assertThat(calls).containsExactly("+n", "cancelled n", "-n").inOrder();
  }

  @Test
  void nestedBindingsNest() {
    DynamicFuture<String> future =
        TaskLocal.where(name, "a").call(() -> TaskLocal.where(name, "b").call(turns(1)));
    assertThat(future.block()).isEqualTo("done");
    assertThat(calls).containsExactly("+a", "+b", "b", "-b", "-a").inOrder();
    assertThat(installed).isEqualTo("none");
  }

  @Test
  void whatStandsInsteadTakesOutWhatIsThere() {
    DynamicFuture<String> future =
        TaskLocal.where(other, "o")
            .call(
                () ->
                    TaskLocal.where(name, "n")
                        .call(
                            () -> {
                              TaskBindings.none().run(() -> calls.add(installed));
                              return turns(1);
                            }));
    assertThat(future.block()).isEqualTo("done");
    assertThat(calls)
        .containsExactly("+o", "+n", "-n", "-o", "none", "+o", "+n", "n", "-n", "-o")
        .inOrder();
    assertThat(installed).isEqualTo("none");
  }

  @Test
  void childrenSeeWhatTheyInherit() {
    DynamicFuture<String> scope =
        TaskLocal.where(name, "n")
            .call(() -> TaskGroup.run(group -> group.spawn(group.spawn(turns(1)))));
    assertThat(scope.block()).isEqualTo("done");
    assertThat(calls.stream().filter(call -> !call.startsWith("+") && !call.startsWith("-")))
        .containsExactly("n'");
    assertThat(installed).isEqualTo("none");
  }

  @Test
  void whatItThrowsIsReportedAndTheCodeRuns() {
    TaskLocal<String> broken =
        TaskLocal.create(
            new TurnHook<>() {
              @Override
              public @Nullable Object enter(String value) {
                if (value.equals("enter")) {
                  throw new IllegalStateException("enter");
                }
                return null;
              }

              @Override
              public void exit(String value, @Nullable Object outer) {
                throw new IllegalStateException("exit");
              }
            });
    List<@Nullable String> reported = new ArrayList<>();
    UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, failure) -> reported.add(failure.getMessage()));
    try {
      for (String value : List.of("enter", "exit")) {
        DynamicFuture<String> future =
            TaskLocal.where(name, "n").where(broken, value).call(turns(1));
        assertThat(future.block()).isEqualTo("done");
      }
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(before);
    }
    assertThat(reported).containsExactly("enter", "exit").inOrder();
    assertThat(calls).containsExactly("+n", "n", "-n", "+n", "n", "-n").inOrder();
  }
}
