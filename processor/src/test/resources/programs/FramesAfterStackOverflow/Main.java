import io.asynctrait.processor.cases.IdleFrames;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Overflows the stack at many depths; the pool keeps each frame once, and empty. */
class Main {
  private static final int DEPTH = 4_000;

  private final Descent descent = new AsyncTrait_Descent();
  private final Context cx = Context.of(() -> {});
  private int overflows;

  static List<String> run() throws Exception {
    Main main = new Main();
    Set<String> seen = new TreeSet<>();
    for (int kilobytes = 160; kilobytes < 400; kilobytes += 24) {
      seen.add(main.overflow(kilobytes));
      seen.add(main.idleFrames());
      seen.add(main.twoAtOnce());
    }
    seen.add(main.overflows > 0 ? "overflowed at least once" : "never overflowed");
    return List.copyOf(seen);
  }

  /** Suspended on a large stack, resumed on one that is too small. */
  private String overflow(int kilobytes) throws Exception {
    Signal bottom = new Signal();
    DynamicFuture<Integer> call = descent.descend(DEPTH, bottom);
    onAStackOf(64 * 1024, () -> call.poll(cx));
    bottom.raise();
    onAStackOf(kilobytes, () -> call.poll(cx));
    try {
      call.take();
      return "overflowed or not"; // where the compiler has made the frames small
    } catch (StackOverflowError e) {
      overflows++;
      return "overflowed or not";
    }
  }

  private String idleFrames() {
    List<Object> idle = IdleFrames.of(descent);
    Set<Object> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(idle);
    IdleFrames.requireEmpty(descent);
    return distinct.size() == idle.size() ? "each idle frame once, and empty" : "one twice";
  }

  /** Two that are suspended at the same time have frames of their own. */
  private String twoAtOnce() throws Exception {
    Signal first = new Signal();
    Signal second = new Signal();
    DynamicFuture<Integer> ten = descent.descend(10, first);
    DynamicFuture<Integer> twenty = descent.descend(20, second);
    ten.poll(cx);
    twenty.poll(cx);
    first.raise();
    second.raise();
    ten.poll(cx);
    twenty.poll(cx);
    return "then came back from " + ten.take() + " and " + twenty.take();
  }

  private static void onAStackOf(int kilobytes, Runnable poll) throws InterruptedException {
    Thread thread = new Thread(null, poll, "stack", kilobytes * 1024L);
    thread.start();
    thread.join();
  }
}
