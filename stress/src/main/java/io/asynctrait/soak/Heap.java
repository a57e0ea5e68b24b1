package io.asynctrait.soak;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** What the JVM says about its heap. */
final class Heap {
  private Heap() {}

  /** Refuses to run where garbage would be collected, as the run would show nothing then. */
  static void requireNoCollector() {
    HotSpotDiagnosticMXBean options =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (!options.getVMOption("UseEpsilonGC").getValue().equals("true")) {
      throw new IllegalStateException(
          "to be run with -XX:+UnlockExperimentalVMOptions -XX:+UseEpsilonGC -Xmx64m");
    }
  }

  /** The bytes that are in use, garbage among them. */
  static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The bytes that are alive, after full collections. */
  static long live() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50); // for what is done with objects that have become garbage
    }
    return used();
  }
}
