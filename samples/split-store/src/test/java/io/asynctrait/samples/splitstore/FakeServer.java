package io.asynctrait.samples.splitstore;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A server without a wire, as slow and as broken as a test wants it. */
final class FakeServer implements FragmentStore {
  final Map<String, List<Fragment>> kept = new HashMap<>();
  Duration delay = Duration.ZERO;
  RuntimeException failure;
  int answered;
  int cancelled;

  private final String name;

  FakeServer(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DynamicFuture<Boolean> put(String key, Fragment fragment) {
    return later(
        () -> {
          List<Fragment> fragments = kept.computeIfAbsent(key, same -> new ArrayList<>());
          fragments.add(fragment);
          return fragments.size() > 1;
        });
  }

  @Override
  public DynamicFuture<List<Fragment>> get(String key) {
    return later(() -> List.copyOf(kept.getOrDefault(key, List.of())));
  }

  @Override
  public DynamicFuture<Void> forget(String key, Version acknowledged) {
    return later(
        () -> {
          kept.get(key).removeIf(fragment -> fragment.version().compareTo(acknowledged) < 0);
          return null;
        });
  }

  /** Flips a bit in the fragment that is kept for {@code key}. */
  void damage(String key) {
    Fragment fragment = kept.get(key).get(0);
    byte[] payload = fragment.payload().clone();
    payload[0] ^= 1;
    kept.get(key)
        .set(
            0,
            new Fragment(
                fragment.version(),
                fragment.index(),
                fragment.recordLength(),
                fragment.checksum(),
                payload));
  }

  private <T> DynamicFuture<T> later(Supplier<T> answer) {
    return new PollFuture<>() {
      private final DynamicFuture<Void> waiting = Async.sleep(delay);

      @Override
      protected boolean advance(Context cx) {
        if (!waiting.poll(cx)) {
          return false;
        }
        waiting.take();
        if (failure != null) {
          throw failure;
        }
        answered++;
        return succeed(answer.get());
      }

      @Override
      protected void cancelled() {
        cancelled++;
        waiting.cancel();
      }
    };
  }
}
