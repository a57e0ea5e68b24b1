package io.asynctrait.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a project with a given number of async methods with bodies: in each file of a trait one,
 * in each file of a class four, and a hundred methods in a package.
 */
final class ProjectGenerator {
  private static final int METHODS_OF_PAIR = 5;
  private static final int PAIRS_OF_PACKAGE = 20;

  private static final String TRAIT =
      """
      package project.part%1$d;

      import static io.asynctrait.runtime.Async.await;
      import static io.asynctrait.runtime.Async.ready;

      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.runtime.DynamicFuture;
      import java.io.IOException;

      /** What is read from somewhere. */
      @AsyncTrait
      public interface Store%2$d {
        DynamicFuture<String> find(String key) throws IOException;

        DynamicFuture<Integer> count(String prefix);

        default DynamicFuture<String> findOr(String key, String otherwise) throws IOException {
          String found = await(find(key));
          return ready(found == null ? otherwise : found);
        }
      }
      """;

  private static final String CLASS =
      """
      package project.part%1$d;

      import static io.asynctrait.runtime.Async.await;
      import static io.asynctrait.runtime.Async.ready;

      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.annotations.Recycle;
      import io.asynctrait.runtime.DynamicFuture;
      import java.io.IOException;
      import java.util.ArrayList;
      import java.util.HashMap;
      import java.util.List;
      import java.util.Map;

      /** Keeps what another store has found. */
      @AsyncTrait
      public class Cached%2$d implements Store%2$d {
        static final int ATTEMPTS = 3;

        final Store%2$d store;
        final Map<String, String> found = new HashMap<>();
        int reading;
        int failures;

        public Cached%2$d(Store%2$d store) {
          this.store = store;
        }

        @Override
        @Recycle
        public DynamicFuture<String> find(String key) throws IOException {
          String known = found.get(key);
          if (known != null) {
            return ready(known);
          }
          reading++;
          try {
            String value = await(store.find(key));
            if (value != null) {
              found.put(key, value);
            }
            return ready(value);
          } finally {
            reading--;
          }
        }

        @Override
        public DynamicFuture<Integer> count(String prefix) {
          int own = 0;
          for (String key : found.keySet()) {
            if (key.startsWith(prefix)) {
              own++;
            }
          }
          return ready(Math.max(own, await(store.count(prefix))));
        }

        public DynamicFuture<List<String>> findAll(List<String> keys) throws IOException {
          List<String> values = new ArrayList<>();
          for (String key : keys) {
            String value = await(findPatiently(key));
            if (value == null) {
              continue;
            }
            values.add(value.trim());
          }
          return ready(values);
        }

        DynamicFuture<String> findPatiently(String key) throws IOException {
          for (int attempt = 1; ; attempt++) {
            try {
              return ready(await(find(key)));
            } catch (IOException e) {
              failures++;
              if (attempt == ATTEMPTS) {
                throw e;
              }
            }
          }
        }

        /** Plain code is there, too. */
        public String describe() {
          StringBuilder text = new StringBuilder("Cached%2$d");
          found.forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
          return text.append(", reading ").append(reading).append(", failed ").append(failures)
              .toString();
        }
      }
      """;

  private ProjectGenerator() {}

  /** Writes the sources of a project below {@code root}. */
  static void write(Path root, int methods) throws IOException {
    for (int pair = 0; pair < methods / METHODS_OF_PAIR; pair++) {
      int part = pair / PAIRS_OF_PACKAGE;
      Path directory = Files.createDirectories(root.resolve("project/part" + part));
      Files.writeString(directory.resolve("Store" + pair + ".java"), TRAIT.formatted(part, pair));
      Files.writeString(directory.resolve("Cached" + pair + ".java"), CLASS.formatted(part, pair));
    }
  }
}
