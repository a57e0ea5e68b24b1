package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodecTest {
  private static final Version VERSION = new Version(1, 2);

  private static byte[] record(int length) {
    byte[] record = new byte[length];
    new Random(length).nextBytes(record);
    return record;
  }

  @Test
  void anyTwoFragmentsGetTheRecordBack() {
    for (int length = 0; length <= 70; length++) {
      byte[] record = record(length);
      Fragment[] fragments = Codec.split("key", VERSION, record);
      assertThat(fragments).hasLength(3);
      for (Fragment one : fragments) {
        assertThat(one.isIntact("key")).isTrue();
        assertThat(one.payload()).hasLength((length + 1) / 2);
        for (Fragment other : fragments) {
          if (one != other) {
            assertWithMessage("%s bytes, %s and %s", length, one.index(), other.index())
                .that(Codec.join(one, other))
                .isEqualTo(record);
          }
        }
      }
    }
  }

  @Test
  void doesNotTouchTheRecord() {
    byte[] record = record(9);

    Codec.split("key", VERSION, record);

    assertThat(record).isEqualTo(record(9));
  }

  @Test
  void fragmentsOfDifferentWritesAreNotPutTogether() {
    Fragment one = Codec.split("key", VERSION, record(8))[0];

    for (Version other : new Version[] {new Version(1, 3), new Version(2, 2), new Version(0, 2)}) {
      Fragment[] others = Codec.split("key", other, record(8));
      assertThrows(IllegalArgumentException.class, () -> Codec.join(one, others[1]));
    }
    Fragment ofAnotherLength = Codec.split("key", VERSION, record(7))[1];
    assertThrows(IllegalArgumentException.class, () -> Codec.join(one, ofAnotherLength));
  }

  @Test
  void oneFragmentTwiceIsNotEnough() {
    Fragment one = Codec.split("key", VERSION, record(8))[0];

    assertThrows(IllegalArgumentException.class, () -> Codec.join(one, one));
  }

  @Test
  void aFragmentThatWasChangedIsDamaged() {
    Fragment good = Codec.split("key", VERSION, record(9))[1];
    byte[] flipped = good.payload().clone();
    flipped[4] ^= 1;

    assertThat(good.isIntact("another key")).isFalse();
    assertThat(with(good, new Version(1, 3), 1, 9, good.payload()).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 2, 9, good.payload()).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 3, 9, good.payload()).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, -1, 9, good.payload()).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 1, 10, good.payload()).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 1, -9, good.payload()).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 1, 9, flipped).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 1, 9, new byte[4]).isIntact("key")).isFalse();
    assertThat(with(good, VERSION, 1, 9, good.payload()).isIntact("key")).isTrue();
  }

  private static Fragment with(
      Fragment fragment, Version version, int index, int length, byte[] payload) {
    return new Fragment(version, index, length, fragment.checksum(), payload);
  }

  @Test
  void anIndexThatIsOutOfRangeIsRefusedWhateverItsChecksum() {
    assertThat(Fragment.of("key", VERSION, 3, 2, new byte[1]).isIntact("key")).isFalse();
    assertThat(Fragment.of("key", VERSION, -1, 2, new byte[1]).isIntact("key")).isFalse();
    assertThat(Fragment.of("key", VERSION, 0, 3, new byte[1]).isIntact("key")).isFalse();
  }

  @Test
  void versionsOfOneWriterRise() {
    Versions versions = new Versions();
    Version before = versions.next();
    for (int i = 0; i < 10_000; i++) {
      Version next = versions.next();
      assertThat(next).isGreaterThan(before);
      before = next;
    }
  }
}
