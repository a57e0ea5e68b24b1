import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.FrameCounters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Calls the shims as hand-written code does. */
public class Main {
  private Main() {}

  public static List<Object> run() throws IOException {
    List<Object> seen = new ArrayList<>();
    Source<String> leaf = new AsyncTrait_Leaf();
    seen.add(AsyncTrait_Source.sum(leaf).block());
    seen.add(AsyncTrait_Source.sum(leaf).block());
    seen.add(counts());
    seen.add(AsyncTrait_Source.sum(new AsyncTrait_Leaf(Recycling.NEVER)).block());
    seen.add(counts());
    seen.add(AsyncTrait_Source.sum(new Leaf()).block());
    Source<String> plain = new Plain();
    seen.add(AsyncTrait_Source.sum(plain).block());
    Source<String> adapted = AsyncTrait_Source.of(plain);
    seen.add(adapted.twice("x").block());
    seen.add(AsyncTrait_Source.of(adapted) == adapted);
    seen.add(AsyncTrait_Source.of(leaf) == leaf);
    seen.add(adapted);
    seen.add(new AsyncTrait_Numbers().twice(4).block());
    return seen;
  }

  /** Frames made and recycled by {@code next}. */
  private static String counts() {
    for (FrameCounters counters : FrameCounters.all()) {
      if (counters.method().startsWith("Source.next")) {
        return counters.createdCount() + "/" + counters.recycledCount();
      }
    }
    return "none";
  }

  private static class Plain implements Source<String> {
    @Override
    public DynamicFuture<Integer> next(String s) {
      return Async.ready(1);
    }

    @Override
    public DynamicFuture<String> same(String s) {
      return Async.ready(s);
    }

    @Override
    public String toString() {
      return "plain";
    }
  }
}
