package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.frame.FrameCounters;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import org.junit.jupiter.api.Test;

final class FrameStatisticsBeanTest {
  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

  @Test
  void isThereOnDemand() throws Exception {
    FrameCounters unused = FrameCounters.of(FrameCounters.PROTOCOL, "bean.m()");
    ObjectName name = new ObjectName("io.asynctrait:type=FrameStatistics");
    assertThat(server.isRegistered(name)).isFalse();
    FrameStatistics.registerMXBean();
    FrameStatistics.registerMXBean();
    try {
      // As a console sees it, without our classes.
      TabularData table = (TabularData) server.getAttribute(name, "Methods");
      CompositeData row = (CompositeData) table.get(new Object[] {"bean.m()"}).get("value");
      assertThat(row.getCompositeType().keySet())
          .containsExactly("created", "recycled", "inFlight", "overflowed", "idle");
      assertThat(row.get("created")).isEqualTo(0L);

      FrameStatisticsMXBean proxy = JMX.newMXBeanProxy(server, name, FrameStatisticsMXBean.class);
      assertThat(proxy.getMethods().get("bean.m()").getInFlight()).isEqualTo(0);
    } finally {
      FrameStatistics.unregisterMXBean();
      FrameStatistics.unregisterMXBean();
    }
    assertThat(server.isRegistered(name)).isFalse();
  }

  /** Runs in a JVM that has nothing but {@code java.base}. */
  static final class WithoutManagement {
    private WithoutManagement() {}

    /** Prints what the registration says, and that all else works. */
    public static void main(String[] args) {
      try {
        FrameStatistics.registerMXBean();
        System.out.println("registered");
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
      System.out.println("statistics of " + FrameStatistics.all().size() + " methods");
      try (EventLoop loop = EventLoop.start("base")) {
        System.out.println(loop.spawn(Async.ready("the loop runs")).block());
      }
    }
  }

  @Test
  void withoutTheModuleTheAnswerIsClear() throws Exception {
    String tests = pathOf(FrameStatisticsBeanTest.class);
    String runtime = pathOf(FrameStatistics.class);
    List<String> arguments =
        List.of(
            "--limit-modules",
            "java.base",
            "-cp",
            tests + System.getProperty("path.separator") + runtime,
            WithoutManagement.class.getName());
    List<String> lines = OtherJvm.run(0, arguments).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("JMX needs the module java.management");
    assertThat(lines.subList(1, 3))
        .containsExactly("statistics of 0 methods", "the loop runs")
        .inOrder();
  }

  private static String pathOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
