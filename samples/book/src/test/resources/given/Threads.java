import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

final class Threads {
  private static final ThreadMXBean BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Threads() {}

  static long allocatedBytes() {
    return BEAN.getCurrentThreadAllocatedBytes();
  }
}
