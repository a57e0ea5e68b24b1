package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VirtualTimeTest {
  private static final class Entry extends TimerQueue.Entry {
    @Override
    void expired() {}
  }

  private final VirtualTime time = new VirtualTime();
  private final Entry a = new Entry();
  private final Entry b = new Entry();
  private final Entry c = new Entry();

  @Test
  void dueAreThoseOfTheFirstDeadlineInTheOrderOfSetting() {
    time.set(a, 5);
    time.set(b, 7);
    time.set(c, 5);
    time.set(a, 5); // once more: behind c now
    assertThat(time.due()).isEmpty();
    assertThat(time.nextDeadline()).isEqualTo(5);
    time.moveTo(10);
    assertThat(time.due()).containsExactly(c, a).inOrder();
    List<TimerQueue.Entry> due = new ArrayList<>(time.due());
    assertThat(time.remove(a)).isTrue();
    assertThat(time.remove(a)).isFalse();
    due.removeIf(entry -> !time.removeDue(entry));
    assertThat(due).containsExactly(c);
    assertThat(time.due()).containsExactly(b);
  }

  @Test
  void whatWasSetAnewIsNotDue() {
    time.set(a, 5);
    time.moveTo(5);
    assertThat(time.due()).containsExactly(a);
    time.set(a, 6);
    assertThat(time.removeDue(a)).isFalse();
    assertThat(time.nextDeadline()).isEqualTo(6);
  }

  /** As of a thread that has asked for the time before it moved. */
  @Test
  void aDeadlineThatIsOverDoesNotTurnTimeBack() {
    time.moveTo(10);
    time.set(a, 5);
    time.moveTo(time.nextDeadline());
    assertThat(time.now()).isEqualTo(10);
    assertThat(time.due()).containsExactly(a);
  }

  @Test
  void timeEndsBeforeADeadlineCanOverflow() {
    time.moveTo(Long.MAX_VALUE / 2);
    assertThrows(IllegalStateException.class, () -> time.moveTo(Long.MAX_VALUE / 2 + 1));
    assertThat(time.nextDeadline()).isEqualTo(Long.MAX_VALUE);
  }
}
