package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What the table compares with has to do the same. */
final class CompletableRecordStoreTest {
  private static final byte[] RECORD = {1, 2, 3};

  /** A server that answers when the test says so. */
  private static final class Server implements CompletableFragmentStore {
    final List<Fragment> kept = new ArrayList<>();
    final List<Version> forgotten = new ArrayList<>();
    boolean isDown;
    boolean isSilent;
    CompletableFuture<?> latest;

    @Override
    public String name() {
      return "server";
    }

    private <T> CompletableFuture<T> answer(T value) {
      CompletableFuture<T> call = new CompletableFuture<>();
      if (isDown) {
        call.completeExceptionally(new IllegalStateException("down"));
      } else if (!isSilent) {
        call.complete(value);
      }
      latest = call;
      return call;
    }

    @Override
    public CompletableFuture<Boolean> put(String key, Fragment fragment) {
      if (!isDown) {
        kept.add(fragment);
      }
      return answer(kept.size() > 1);
    }

    @Override
    public CompletableFuture<List<Fragment>> get(String key) {
      return answer(List.copyOf(kept));
    }

    @Override
    public CompletableFuture<Void> forget(String key, Version acknowledged) {
      forgotten.add(acknowledged);
      return answer(null);
    }
  }

  private final List<Server> servers = List.of(new Server(), new Server(), new Server());
  private final CompletableRecordStore store = new CompletableRecordStore(servers);

  @Test
  void readsWhatWasWritten() {
    assertThat(store.put("key", RECORD).join()).isEqualTo(3);
    assertThat(store.get("key").join()).isEqualTo(RECORD);
    assertThat(servers.get(0).forgotten).isEmpty();
    assertThat(store.put("key", new byte[1]).join()).isEqualTo(3);
    assertThat(servers.get(0).forgotten).hasSize(1);
    assertThat(store.get("key").join()).isEqualTo(new byte[1]);
  }

  @Test
  void aSlowServerIsNotWaitedForButCancelled() {
    store.put("key", RECORD).join();
    servers.get(1).isSilent = true;

    assertThat(store.get("key").join()).isEqualTo(RECORD);
    assertThat(servers.get(1).latest.isCancelled()).isTrue();
  }

  @Test
  void oneServerIsTooFew() {
    servers.get(0).isDown = true;
    assertThat(store.put("key", RECORD).join()).isEqualTo(2);
    assertThat(store.get("key").join()).isEqualTo(RECORD);
    servers.get(1).isDown = true;

    CompletionException writing =
        assertThrows(CompletionException.class, () -> store.put("key", RECORD).join());
    assertThat(writing).hasCauseThat().isInstanceOf(TooFewFragmentsException.class);
    CompletionException reading =
        assertThrows(CompletionException.class, () -> store.get("key").join());
    assertThat(reading).hasCauseThat().isInstanceOf(TooFewFragmentsException.class);
    assertThat(reading).hasCauseThat().hasMessageThat().contains("1 of 3 servers answered");
  }
}
