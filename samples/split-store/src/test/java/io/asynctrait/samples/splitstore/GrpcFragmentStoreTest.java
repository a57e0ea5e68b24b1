package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.samples.splitstore.rpc.FragmentsGrpc;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both ends of the wire, and gRPC between them. */
@Timeout(60)
final class GrpcFragmentStoreTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Version VERSION = new Version(3, -7);

  private final EventLoop loop = EventLoop.start("both ends");
  private final CountDownLatch serverCalled = new CountDownLatch(1);
  private final CountDownLatch serverCancelled = new CountDownLatch(1);
  private Server server;
  private ManagedChannel channel;

  /** A server that never answers. */
  private final class Silent implements FragmentStore {
    @Override
    public String name() {
      return "silent";
    }

    @Override
    public DynamicFuture<Boolean> put(String key, Fragment fragment) {
      return new Silence<>();
    }

    @Override
    public DynamicFuture<List<Fragment>> get(String key) {
      return new Silence<>();
    }

    @Override
    public DynamicFuture<Void> forget(String key, Version acknowledged) {
      return new Silence<>();
    }
  }

  private final class Silence<T> extends PollFuture<T> {
    @Override
    protected boolean advance(Context cx) {
      serverCalled.countDown();
      return false;
    }

    @Override
    protected void cancelled() {
      serverCancelled.countDown();
    }
  }

  private FragmentStore clientOf(FragmentStore store, Duration deadline) throws Exception {
    String name = InProcessServerBuilder.generateName();
    server =
        InProcessServerBuilder.forName(name)
            .directExecutor()
            .addService(new AsyncTrait_FragmentService(loop, store))
            .build()
            .start();
    channel = InProcessChannelBuilder.forName(name).directExecutor().build();
    return new AsyncTrait_GrpcFragmentStore(
        "client", FragmentsGrpc.newFutureStub(channel), deadline);
  }

  private FragmentStore clientOfMemory() throws Exception {
    return clientOf(new AsyncTrait_MemoryFragmentStore("memory"), MINUTE);
  }

  private <T> T block(DynamicFuture<T> future) {
    return loop.spawn(future).block();
  }

  @BeforeEach
  void nothingIsLeft() {
    assertThat(loop.dump().join()).isEmpty();
  }

  @AfterEach
  void close() {
    channel.shutdownNow();
    server.shutdownNow();
    loop.close();
  }

  private static Fragment fragment(Version version, int... bytes) {
    byte[] payload = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      payload[i] = (byte) bytes[i];
    }
    return Fragment.of("key", version, 2, 2 * bytes.length, payload);
  }

  private static void assertSame(Fragment fragment, Fragment other) {
    assertThat(other.version()).isEqualTo(fragment.version());
    assertThat(other.index()).isEqualTo(fragment.index());
    assertThat(other.recordLength()).isEqualTo(fragment.recordLength());
    assertThat(other.checksum()).isEqualTo(fragment.checksum());
    assertThat(other.payload()).isEqualTo(fragment.payload());
    assertThat(other.isIntact("key")).isTrue();
  }

  @Test
  void fragmentsComeBackAsTheyWere() throws Exception {
    FragmentStore client = clientOfMemory();
    Fragment fragment = fragment(VERSION, 0, 255, 7);

    assertThat(block(client.put("key", fragment))).isFalse();

    List<Fragment> kept = block(client.get("key"));
    assertThat(kept).hasSize(1);
    assertSame(fragment, kept.get(0));
    assertThat(block(client.get("another key"))).isEmpty();
  }

  @Test
  void earlierFragmentsAreKeptUntilTheyAreForgotten() throws Exception {
    FragmentStore client = clientOfMemory();
    Version later = new Version(4, -9);
    Fragment newer = fragment(later, 9);
    block(client.put("key", fragment(VERSION, 1)));

    assertThat(block(client.put("key", newer))).isTrue();
    assertThat(block(client.get("key"))).hasSize(2);
    assertThat(block(client.put("key", newer))).isTrue(); // again: no difference
    assertThat(block(client.get("key"))).hasSize(2);
    block(client.forget("key", later));

    List<Fragment> kept = block(client.get("key"));
    assertThat(kept).hasSize(1);
    assertSame(newer, kept.get(0));
    block(client.forget("another key", later));
  }

  @Test
  void aDamagedFragmentIsRefused() throws Exception {
    FragmentStore client = clientOfMemory();
    Fragment damaged = new Fragment(VERSION, 1, 2, 12345, new byte[1]);

    StatusRuntimeException e =
        assertThrows(StatusRuntimeException.class, () -> block(client.put("key", damaged)));

    assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(e).hasMessageThat().contains("a damaged fragment of key");
    assertThat(block(client.get("key"))).isEmpty();
  }

  @Test
  void aCallEndsAtItsDeadlineOnBothEnds() throws Exception {
    FragmentStore client = clientOf(new Silent(), Duration.ofMillis(500));

    StatusRuntimeException e =
        assertThrows(StatusRuntimeException.class, () -> block(client.get("key")));

    assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
    if (serverCalled.getCount() == 0) { // else the deadline has passed on the way
      serverCancelled.await();
    }
  }

  @Test
  void cancellationReachesTheServer() throws Exception {
    FragmentStore client = clientOf(new Silent(), MINUTE);
    Task<List<Fragment>> call = loop.spawn(client.get("key"));
    serverCalled.await();

    call.cancel();

    serverCancelled.await();
    call.detach();
  }

  @Test
  void aServerThatHasGoneIsAFailure() throws Exception {
    FragmentStore client = clientOfMemory();
    server.shutdownNow();

    StatusRuntimeException e =
        assertThrows(StatusRuntimeException.class, () -> block(client.get("key")));

    assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
  }
}
