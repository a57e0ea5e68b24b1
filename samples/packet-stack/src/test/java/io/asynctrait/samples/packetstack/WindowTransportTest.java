package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Interleavings;
import io.asynctrait.runtime.testing.Pauses;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The transport layer alone, above a network that is ready, pending, or either. */
final class WindowTransportTest {
  private static final int WINDOW = 4;
  private static final int DATA = 1;
  private static final int REPEAT = 2;
  private static final int TELL = 4;

  private final Packet packet = Packets.empty();
  private DeterministicExecutor executor;
  private Wire network;
  private WindowTransport transport;
  private int sent;

  WindowTransportTest() {
    use(DeterministicExecutor.inOrder());
  }

  private void use(DeterministicExecutor executor) {
    this.executor = executor;
    network = new Wire(executor);
    transport = new AsyncTrait_WindowTransport(network, WINDOW);
    sent = 0;
  }

  @AfterEach
  void close() {
    executor.close();
  }

  /** A task that sends segments, each with its number as its content. */
  private Task<Void> send(int count) {
    Packet data = Packets.empty();
    return executor.spawn(
        new InTurn(
            count,
            () -> {
              Packets.set(data, (byte) sent++);
              return transport.send(data);
            }));
  }

  private int receive() throws IOException {
    executor.complete(transport.receive(packet));
    assertThat(packet.length()).isEqualTo(1);
    return packet.getByte(0);
  }

  private static byte[] segment(int number, int acknowledged, int flags, int... data) {
    Packet segment = Packets.of(new byte[WindowTransport.HEADER + data.length]);
    segment.putInt(0, number);
    segment.putInt(4, acknowledged);
    segment.putInt(8, flags);
    for (int i = 0; i < data.length; i++) {
      segment.putByte(WindowTransport.HEADER + i, data[i]);
    }
    return Packets.bytesOf(segment);
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void noMoreIsOnItsWayThanTheWindowAllows(Pauses pauses) throws IOException {
    use(DeterministicExecutor.seeded(1, pauses));
    Task<Void> sending = send(10);
    executor.run();
    assertThat(network.sent).hasSize(WINDOW);

    network.arrives(segment(0, 2, 0));
    Task<Void> receiving = executor.spawn(transport.receive(packet));
    executor.run();
    assertThat(network.sent).hasSize(WINDOW + 2);
    assertThat(sending.isDone()).isFalse();

    network.arrives(segment(0, 6, 0));
    executor.run();
    assertThat(network.sent).hasSize(10);
    assertThat(sending.isDone()).isTrue();
    assertThat(transport.outgoing.most()).isEqualTo(WINDOW);
    receiving.cancel();
  }

  @Test
  void segmentsAreNumberedAndAcknowledgeWhatHasCome() throws IOException {
    network.arrives(segment(0, 0, DATA, 50));
    assertThat(receive()).isEqualTo(50);

    executor.complete(transport.send(Packets.of((byte) 7)));
    executor.complete(transport.send(Packets.of((byte) 8)));

    assertThat(network.sent.get(0)).isEqualTo(segment(0, 1, DATA, 7));
    assertThat(network.sent.get(1)).isEqualTo(segment(1, 1, DATA, 8));
  }

  @Test
  void halfAWindowIsAcknowledgedWithoutDataToSend() throws IOException {
    executor.spawn(transport.maintain()).detach();
    network.arrives(segment(0, 0, DATA, 50)).arrives(segment(1, 0, DATA, 51));

    assertThat(receive()).isEqualTo(50);
    executor.run();
    assertThat(network.sent).isEmpty();
    assertThat(receive()).isEqualTo(51);
    executor.run();
    assertThat(network.sent).hasSize(1);
    assertThat(network.sent.get(0)).isEqualTo(segment(0, 2, 0));
  }

  @Test
  void whatComesTwiceIsReceivedOnceAndAcknowledgedAgain() throws IOException {
    executor.spawn(transport.maintain()).detach();
    network.arrives(segment(0, 0, DATA, 50));
    network.arrives(segment(0, 0, DATA, 50));
    network.arrives(segment(1, 0, DATA, 51));

    assertThat(receive()).isEqualTo(50);
    assertThat(receive()).isEqualTo(51);
    executor.run();
    assertThat(network.sent.get(network.sent.size() - 1)).isEqualTo(segment(0, 2, 0));
  }

  @Test
  void aGapIsReportedOnce() throws IOException {
    executor.spawn(transport.maintain()).detach();
    network.arrives(segment(1, 0, DATA, 51));
    network.arrives(segment(2, 0, DATA, 52));
    Task<Void> receiving = executor.spawn(transport.receive(packet));
    executor.run();

    assertThat(receiving.isDone()).isFalse();
    assertThat(network.sent).hasSize(1);
    assertThat(network.sent.get(0)).isEqualTo(segment(0, 0, REPEAT));
    receiving.cancel();
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void whatIsDamagedIsAskedFor(Pauses pauses) throws IOException {
    use(DeterministicExecutor.seeded(1, pauses));
    executor.spawn(transport.maintain()).detach();
    network.arrives(Wire.DAMAGED).arrives(segment(0, 0, DATA, 50));

    assertThat(receive()).isEqualTo(50);
    executor.run();
    assertThat(transport.damaged).isEqualTo(1);
    assertThat(network.sent.get(0)[11] & REPEAT).isEqualTo(REPEAT);
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void whatIsNotAcknowledgedIsSentAgainOnRequest(Pauses pauses) throws IOException {
    use(DeterministicExecutor.seeded(1, pauses));
    executor.spawn(transport.maintain()).detach();
    send(3).detach();
    executor.run();
    network.arrives(segment(0, 1, REPEAT));
    Task<Void> receiving = executor.spawn(transport.receive(packet));
    executor.run();

    assertThat(network.sent).hasSize(5);
    assertThat(network.sent.get(3)).isEqualTo(segment(1, 0, DATA, 1));
    assertThat(network.sent.get(4)).isEqualTo(segment(2, 0, DATA, 2));
    assertThat(transport.repeated).isEqualTo(2);
    receiving.cancel();
  }

  @ParameterizedTest
  @CsvSource({"4, true", "-1, false", "3, false", "-2147483640, false", "5, true", "9, true"})
  void anAcknowledgementOfWhatWasNeverSentIsAnError(int acknowledged, boolean isError)
      throws IOException {
    executor.complete(send(3).future());
    network.arrives(segment(0, acknowledged, DATA, 50));

    if (isError) {
      assertThrows(ProtocolException.class, this::receive);
    } else {
      assertThat(receive()).isEqualTo(50);
    }
  }

  @Test
  void aSegmentWithoutAHeaderIsAnError() {
    network.arrives(new byte[WindowTransport.HEADER - 1]);

    assertThrows(ProtocolException.class, this::receive);
  }

  @Test
  void flushingAsksForTheAcknowledgementAndWaitsForIt() throws IOException {
    executor.spawn(transport.maintain()).detach();
    executor.complete(send(2).future());
    Task<Void> flushing = executor.spawn(transport.flush());
    executor.run();

    assertThat(flushing.isDone()).isFalse();
    assertThat(network.sent.get(2)).isEqualTo(segment(2, 0, TELL));
    network.arrives(segment(0, 2, 0));
    executor.run();
    assertThat(flushing.isDone()).isTrue();
  }

  @Test
  void nothingIsExpectedWhileFlushing() throws IOException {
    executor.complete(send(1).future());
    network.arrives(segment(0, 0, DATA, 50));

    assertThrows(ProtocolException.class, () -> executor.complete(transport.flush()));
  }

  @Test
  void numbersGoOnWhereThe32BitsEnd() {
    long near = (1L << 32) - 2;

    assertThat(WindowTransport.number(-2, near)).isEqualTo(near);
    assertThat(WindowTransport.number(-3, near)).isEqualTo(near - 1);
    assertThat(WindowTransport.number(1, near)).isEqualTo(near + 3);
    assertThat(WindowTransport.number(-1, near + 3)).isEqualTo(near + 1);
  }

  @ParameterizedTest
  @CsvSource({"0", "3", "10"})
  void everythingArrivesOnceAndInOrderWhateverIsDamaged(int oneInSoMany) {
    Interleavings.forEachSeed(200, seeded -> talkToItself(seeded, oneInSoMany));
  }

  private void talkToItself(DeterministicExecutor seeded, int oneInSoMany) throws IOException {
    executor.close();
    use(seeded);
    SplittableRandom random = new SplittableRandom(1);
    network.loopsBack(
        bytes -> oneInSoMany > 0 && random.nextInt(oneInSoMany) == 0 ? Wire.DAMAGED : bytes);
    executor.spawn(transport.maintain()).detach();
    Task<Void> sending = send(30);
    for (int i = 0; i < 30; i++) {
      assertThat(receive()).isEqualTo(i);
    }
    executor.complete(sending.future());
    executor.complete(transport.flush());
    assertThat(transport.outgoing.inFlight()).isEqualTo(0);
    assertThat(transport.outgoing.most()).isAtMost(WINDOW);
    transport.close();
    executor.run();
    assertThat(executor.dump()).isEmpty();
  }
}
