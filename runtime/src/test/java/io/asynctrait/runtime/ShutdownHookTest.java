package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each in a process of its own, which ends early. */
final class ShutdownHookTest {
  /** What the other processes run. */
  public static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      EventLoop loop = EventLoop.start("loop");
      Promise<String> polled = new Promise<>();
      loop.spawn(new Held(polled));
      polled.future().block();
      ShutdownHook[] hook = new ShutdownHook[1];
      AutoCloseable failing =
          () -> {
            throw new IllegalStateException("running: " + hook[0].isRunning());
          };
      hook[0] = ShutdownHook.closing(failing, loop);
      System.out.println("running: " + hook[0].isRunning());
      if (arguments[0].equals("closed")) {
        hook[0].close();
      }
      Runtime.getRuntime().exit(3);
    }
  }

  /** Waits for ever and says when it is given up. */
  private static final class Held extends PollFuture<String> {
    private final Promise<String> polled;

    Held(Promise<String> polled) {
      this.polled = polled;
    }

    @Override
    protected boolean advance(Context cx) {
      polled.complete("polled");
      return false;
    }

    @Override
    protected void cancelled() {
      System.out.println("cleaned up");
    }
  }

  private static List<String> run(String program) throws Exception {
    String output =
        OtherJvm.run(
            3,
            List.of(
                "-cp", System.getProperty("java.class.path"), Program.class.getName(), program));
    return output.lines().toList();
  }

  @Test
  void closesInOrderWhenTheJvmEndsAndReportsWhatThrows() throws Exception {
    List<String> lines = run("open");
    assertThat(lines.get(0)).isEqualTo("running: false");
    assertThat(lines.get(1)).contains("IllegalStateException: running: true");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("cleaned up");
  }

  @Test
  void doesNothingAfterItWasClosed() throws Exception {
    assertThat(run("closed")).containsExactly("running: false");
  }
}
