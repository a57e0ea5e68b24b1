package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.engine.StopRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When the JVM is told to end, by Ctrl-C for example: has the run end early, and its results
 * printed first.
 */
final class InterruptHook implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final StopRequest stop;
  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "interrupt");

  private InterruptHook(StopRequest stop) {
    this.stop = stop;
  }

  static InterruptHook install(StopRequest stop) {
    InterruptHook hook = new InterruptHook(stop);
    Runtime.getRuntime().addShutdownHook(hook.thread);
    return hook;
  }

  /** The request that is made then. */
  StopRequest stop() {
    return stop;
  }

  private void run() {
    stop.make();
    try {
      boolean unused = printed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the JVM ends in any case
    }
  }

  /** The results are printed: the JVM may end. */
  @Override
  public void close() {
    printed.countDown();
    try {
      boolean unused = Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // the JVM is ending, and waited for this
    }
  }
}
