package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps fragments in memory. To be used by the tasks of one event loop, so it needs no lock. */
@AsyncTrait
abstract class MemoryFragmentStore implements FragmentStore {
  final String name;
  final Map<String, List<Fragment>> fragments = new HashMap<>();

  /** For the generated subclass. */
  MemoryFragmentStore(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DynamicFuture<Boolean> put(String key, Fragment fragment) {
    if (!fragment.isIntact(key)) {
      throw new IllegalArgumentException("a damaged fragment of " + key);
    }
    List<Fragment> kept = new ArrayList<>(fragments.getOrDefault(key, List.of()));
    kept.removeIf(other -> other.version().equals(fragment.version()));
    kept.add(fragment);
    fragments.put(key, List.copyOf(kept)); // readers have the list that they were given
    return ready(kept.stream().anyMatch(other -> isBefore(other, fragment.version())));
  }

  static boolean isBefore(Fragment fragment, Version version) {
    return fragment.version().compareTo(version) < 0;
  }

  @Override
  public DynamicFuture<List<Fragment>> get(String key) {
    return ready(fragments.getOrDefault(key, List.of()));
  }

  @Override
  public DynamicFuture<Void> forget(String key, Version acknowledged) {
    fragments.computeIfPresent(
        key, (same, kept) -> kept.stream().filter(one -> !isBefore(one, acknowledged)).toList());
    return ready();
  }
}
