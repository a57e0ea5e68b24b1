package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.primitives.Ints;
import com.google.common.truth.StandardSubjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssemblyTest {
  private static final String KEY = "key";
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};
  private static final Fragment[] OLDS = Codec.split(KEY, new Version(1, 9), OLD);
  private static final Fragment[] NEWS = Codec.split(KEY, new Version(2, 1), NEW);
  private static final List<Named> SERVERS = List.of(() -> "one", () -> "two", () -> "three");
  private static final int[][] ORDERS = {
    {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
  };

  private final Assembly assembly = new Assembly(KEY, SERVERS);

  private static Fragment damaged(Fragment fragment) {
    byte[] payload = fragment.payload().clone();
    payload[0] ^= 64;
    return new Fragment(
        fragment.version(),
        fragment.index(),
        fragment.recordLength(),
        fragment.checksum(),
        payload);
  }

  @Test
  void theFirstTwoAreEnough() throws Exception {
    assertThat(assembly.add(2, List.of(NEWS[2]))).isFalse();
    assertThat(assembly.add(0, List.of(NEWS[0]))).isTrue();

    assertThat(assembly.record()).isEqualTo(NEW);
  }

  @Test
  void twoServersThatHaveNothingMeanThatThereIsNothing() throws Exception {
    assertThat(assembly.add(0, List.of())).isFalse();
    assertThat(assembly.add(1, List.of())).isTrue();

    assertThat(assembly.record()).isNull();
  }

  @Test
  void anOlderRecordIsNotTakenWhileTheNewestMayBeThere() throws Exception {
    assertThat(assembly.add(0, List.of(OLDS[0], NEWS[0]))).isFalse();
    assertThat(assembly.add(1, List.of(OLDS[1]))).isFalse();
    assertThat(assembly.add(2, List.of(NEWS[2]))).isTrue();

    assertThat(assembly.record()).isEqualTo(NEW);
  }

  @Test
  void aWriteThatOnlyOneServerKnowsOfWasNeverAcknowledged() throws Exception {
    assertThat(assembly.add(0, List.of(OLDS[0], NEWS[0]))).isFalse();
    assertThat(assembly.add(1, List.of(OLDS[1]))).isFalse();
    assertThat(assembly.add(2, List.of())).isTrue();

    assertThat(assembly.record()).isEqualTo(OLD);
  }

  @Test
  void aDamagedFragmentIsMissingAndCounted() throws Exception {
    assertThat(assembly.add(0, List.of(damaged(NEWS[0])))).isFalse();
    assertThat(assembly.add(1, List.of(NEWS[1]))).isFalse();
    assertThat(assembly.add(2, List.of(NEWS[2]))).isTrue();

    assertThat(assembly.record()).isEqualTo(NEW);
    assertThat(assembly.damaged()).isEqualTo(1);
  }

  @Test
  void saysWhatBecameOfEachServer() {
    assembly.add(0, List.of(NEWS[0]));
    assembly.add(1, List.of(damaged(NEWS[1])));
    assembly.fail(2, new IllegalStateException("is\n away", new RuntimeException("on holiday")));

    TooFewFragmentsException e = assertThrows(TooFewFragmentsException.class, assembly::record);
    assertThat(e.answered()).isEqualTo(2);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "cannot read key: 2 of 3 servers answered, and 2 fragments are needed: one answered;"
                + " two has a damaged fragment; three is, away (on holiday)");
  }

  /** Whatever was stored where, forgotten, and lost: an acknowledged write is not. */
  @Test
  void neverTellsAnythingButTheLastAcknowledgedWriteOrALaterOne() {
    for (int olds = 0; olds < 8; olds++) {
      for (int news = 0; news < 8; news++) {
        // Only what was acknowledged makes servers forget.
        int mostForgetful = Integer.bitCount(news) >= 2 ? 7 : 0;
        for (int forgetful = 0; forgetful <= mostForgetful; forgetful++) {
          for (int down = 0; down < 8; down++) {
            for (int broken = 0; broken < 8; broken++) {
              for (int[] order : ORDERS) {
                check(olds, news, forgetful, down, broken, order);
              }
            }
          }
        }
      }
    }
  }

  private static boolean has(int set, int server) {
    return (set >> server & 1) != 0;
  }

  private static void check(int olds, int news, int forgetful, int down, int broken, int[] order) {
    Assembly assembly = new Assembly(KEY, SERVERS);
    int answers = 0;
    for (int server : order) {
      if (has(down, server)) {
        assembly.fail(server, new RuntimeException("down"));
        continue;
      }
      List<Fragment> kept = new ArrayList<>();
      if (has(olds, server) && !has(forgetful, server)) {
        kept.add(has(broken, server) ? damaged(OLDS[server]) : OLDS[server]);
      }
      if (has(news, server)) {
        kept.add(has(broken, server) ? damaged(NEWS[server]) : NEWS[server]);
      }
      answers++;
      if (assembly.add(server, kept)) {
        break;
      }
    }
    StandardSubjectBuilder what = // put into words only if it fails
        assertWithMessage(
            "old %s new %s forgotten %s down %s broken %s order %s",
            olds, news, forgetful, down, broken, Ints.asList(order));
    byte[] read;
    try {
      read = assembly.record();
    } catch (TooFewFragmentsException e) {
      int lost = down | broken;
      boolean isThere = Integer.bitCount(news & ~lost) >= 2 || news == 0;
      boolean wasThere = news != 0 || Integer.bitCount(olds & ~lost) >= 2 || olds == 0;
      boolean enough = Integer.bitCount(lost) <= 1 && Integer.bitCount(olds) != 1;
      what.that(isThere && wasThere && enough).isFalse();
      return;
    }
    if (Integer.bitCount(news) >= 2) {
      what.that(read).isEqualTo(NEW);
    } else if (Integer.bitCount(olds) >= 2) {
      what.that(read).isEqualTo(OLD);
    } else {
      what.that(read).isNull();
    }
    what.that(answers).isAtLeast(2);
  }
}
