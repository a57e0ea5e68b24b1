package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Interleavings;
import io.asynctrait.runtime.testing.Pauses;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network layer alone, above a link that is ready, pending, or either. */
final class FragmentingNetworkTest {
  private static final int ADDRESS = 3;

  private final Packet packet = Packets.empty();
  private DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private Wire link = new Wire(executor);
  private FragmentingNetwork network = new AsyncTrait_FragmentingNetwork(link, ADDRESS);

  private void use(Pauses pauses) {
    executor.close();
    executor = DeterministicExecutor.seeded(1, pauses);
    link = new Wire(executor);
    network = new AsyncTrait_FragmentingNetwork(link, ADDRESS);
  }

  @AfterEach
  void close() {
    executor.close();
  }

  private void send(byte... datagram) throws IOException {
    executor.complete(network.send(Packets.of(datagram)));
  }

  private byte[] receive() throws IOException {
    executor.complete(network.receive(packet));
    return Packets.bytesOf(packet);
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void receivesWhatWasSent(Pauses pauses) throws IOException {
    use(pauses);
    link.loopsBack(bytes -> bytes);
    int whole = FragmentingNetwork.LARGEST_FRAGMENT;
    for (int length : new int[] {0, 1, whole, whole + 1, 2 * whole, Network.LARGEST_PAYLOAD}) {
      byte[] datagram = Packets.pattern(length, length);

      send(datagram);

      assertThat(receive()).isEqualTo(datagram);
    }
    assertThat(link.sent).hasSize(1 + 1 + 1 + 2 + 2 + 3);
    assertThat(link.sent.stream().mapToInt(bytes -> bytes.length).max().getAsInt())
        .isEqualTo(Link.LARGEST_PAYLOAD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aDatagramOfWhichAFragmentIsLostIsLostAsAWhole(int lost) throws IOException {
    send(Packets.pattern(Network.LARGEST_PAYLOAD, 1));
    send(Packets.pattern(4_000, 2));
    for (int i = 0; i < link.sent.size(); i++) {
      if (i != lost) {
        link.arrives(link.sent.get(i));
      }
    }

    assertThat(receive()).isEqualTo(Packets.pattern(4_000, 2));
  }

  @Test
  void aFragmentThatComesTwiceDoesNoHarm() throws IOException {
    send(Packets.pattern(2_000, 1));
    link.arrives(link.sent.get(0)).arrives(link.sent.get(0)).arrives(link.sent.get(1));

    assertThat(receive()).isEqualTo(Packets.pattern(2_000, 1));
  }

  @Test
  void fragmentsOfTwoDatagramsAreNotMixed() throws IOException {
    send(Packets.pattern(2_000, 1));
    send(Packets.pattern(2_000, 2));
    send((byte) 7);
    link.arrives(link.sent.get(0)).arrives(link.sent.get(3)).arrives(link.sent.get(4));

    assertThat(receive()).isEqualTo(new byte[] {7});
    assertThat(network.fragmentsDropped).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void passesOnThatSomethingIsDamaged(Pauses pauses) throws IOException {
    use(pauses);
    send((byte) 7);
    link.arrives(Wire.DAMAGED).arrives(link.sent.get(0));

    assertThrows(DamagedPacketException.class, this::receive);
    assertThat(receive()).isEqualTo(new byte[] {7});
  }

  @Test
  void findsEveryBitOfTheHeaderThatIsWrong() throws IOException {
    send((byte) 7);
    byte[] datagram = link.sent.get(0);
    for (int bit = 0; bit < FragmentingNetwork.HEADER * Byte.SIZE; bit++) {
      byte[] damaged = datagram.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      link.arrives(damaged);

      assertThrows(DamagedPacketException.class, this::receive, "" + bit);
    }
  }

  @Test
  void takesNothingThatIsForAnotherAddress() throws IOException {
    executor.complete(
        new AsyncTrait_FragmentingNetwork(link, ADDRESS + 1).send(Packets.of((byte) 7)));
    link.arrives(link.sent.get(0));

    assertThrows(DamagedPacketException.class, this::receive);
  }

  @Test
  void refusesWhatIsTooLargeForADatagram() {
    Packet large = new Packet(Network.LARGEST_PAYLOAD + 1);
    large.reset(Network.LARGEST_PAYLOAD + 1);

    assertThrows(IllegalArgumentException.class, () -> executor.complete(network.send(large)));
  }

  @Test
  void sendingAndReceivingMayOverlapInAnyWay() {
    Interleavings.forEachSeed(
        200,
        seeded -> {
          Wire wire = new Wire(seeded).loopsBack(bytes -> bytes);
          Network network = new AsyncTrait_FragmentingNetwork(wire, ADDRESS);
          Packet in = Packets.empty();
          for (int i = 0; i < 5; i++) {
            seeded.spawn(network.send(Packets.of(Packets.pattern(3_000, i)))).detach();
            seeded.complete(network.receive(in));
            assertThat(Packets.bytesOf(in)).isEqualTo(Packets.pattern(3_000, i));
            seeded.run();
          }
        });
  }
}
