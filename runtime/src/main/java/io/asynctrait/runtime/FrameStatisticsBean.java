package io.asynctrait.runtime;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The statistics as a bean. The only class that needs the module {@code java.management}, so it is
 * loaded on demand.
 */
final class FrameStatisticsBean implements FrameStatisticsMXBean {
  static final String NAME = "io.asynctrait:type=FrameStatistics";

  static void register() {
    try {
      Object unused =
          ManagementFactory.getPlatformMBeanServer()
              .registerMBean(new FrameStatisticsBean(), new ObjectName(NAME));
    } catch (InstanceAlreadyExistsException e) {
      // By an earlier call.
    } catch (JMException e) {
      throw new IllegalStateException("cannot register " + NAME, e);
    }
  }

  static void unregister() {
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
    } catch (InstanceNotFoundException e) {
      // By an earlier call.
    } catch (JMException e) {
      throw new IllegalStateException("cannot unregister " + NAME, e);
    }
  }

  @Override
  public Map<String, Figures> getMethods() {
    Map<String, Figures> figures = new TreeMap<>();
    for (FrameStatistics statistics : FrameStatistics.all()) {
      figures.put(statistics.method(), new Row(statistics));
    }
    return figures;
  }

  private record Row(FrameStatistics statistics) implements Figures {
    @Override
    public long getCreated() {
      return statistics.created();
    }

    @Override
    public long getRecycled() {
      return statistics.recycled();
    }

    @Override
    public long getInFlight() {
      return statistics.inFlight();
    }

    @Override
    public long getOverflowed() {
      return statistics.overflowed();
    }

    @Override
    public long getIdle() {
      return statistics.idle();
    }
  }
}
