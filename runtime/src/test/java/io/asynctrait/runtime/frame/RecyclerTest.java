package io.asynctrait.runtime.frame;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Recycling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecyclerTest {
  private static final class Idle extends LongFrame {
    final AtomicInteger hands = new AtomicInteger();

    Idle() {
      super(null);
    }

    @Override
    protected long resume(Context cx) {
      throw poisoned();
    }

    @Override
    protected void clear() {}
  }

  @Test
  void theChoiceDecides() {
    assertThat(Recycler.create(true, 1, Recycling.AS_DECLARED)).isNotNull();
    assertThat(Recycler.create(false, 1, Recycling.AS_DECLARED)).isNull();
    assertThat(Recycler.create(true, 1, Recycling.NEVER)).isNull();
    assertThat(Recycler.create(false, 1, Recycling.ALWAYS)).isNotNull();
  }

  private static Recycler recycler(int capacity) {
    return Recycler.create(true, capacity, Recycling.AS_DECLARED);
  }

  @Test
  void keepsAsManyAsItsCapacity() {
    for (int capacity = 1; capacity <= 4; capacity++) {
      Recycler recycler = recycler(capacity);
      assertThat(recycler.take()).isNull();
      for (int i = 0; i < capacity + 2; i++) {
        recycler.give(new Idle());
      }
      int taken = 0;
      while (recycler.take() != null) {
        taken++;
      }
      assertThat(taken).isEqualTo(capacity);
    }
  }

  @Test
  void givesBackWhatItGot() {
    Recycler recycler = recycler(1);
    Idle frame = new Idle();
    recycler.give(frame);
    assertThat(recycler.take()).isSameInstanceAs(frame);
    assertThat(recycler.take()).isNull();
  }

  /** They ask now and then. */
  @Test
  void theFramesOfAThreadThatHasEndedGoToAnother() throws Exception {
    Recycler recycler = recycler(2);
    Idle first = new Idle();
    Idle second = new Idle();
    elsewhere(
        () -> {
          recycler.give(first);
          recycler.give(second);
        });
    List<Frame> found = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Frame idle = recycler.take();
      if (idle != null) {
        found.add(idle);
      }
    }
    assertThat(found).containsExactly(first, second);
  }

  /** Calls begin here and end on the thread that owns the recycler, or the other way round. */
  @Test
  void framesDoNotPileUpOnTheSideThatGives() throws Exception {
    for (int capacity = 1; capacity <= 3; capacity++) {
      Recycler ownedHere = recycler(capacity);
      assertThat(ownedHere.take()).isNull();
      assertThat(framesOfCalls(ownedHere)).isAtMost(2 * capacity);
      Recycler ownedThere = recycler(capacity);
      elsewhere(() -> ownedThere.take());
      assertThat(framesOfCalls(ownedThere)).isAtMost(2 * capacity);
    }
  }

  private static int framesOfCalls(Recycler recycler) throws Exception {
    int made = 0;
    for (int call = 0; call < 20; call++) {
      @Nullable Frame idle = recycler.take();
      Frame frame = idle == null ? new Idle() : idle;
      made += idle == null ? 1 : 0;
      elsewhere(() -> recycler.give(frame));
    }
    return made;
  }

  private static void elsewhere(Runnable action) throws Exception {
    Thread other = new Thread(action);
    other.start();
    other.join();
  }

  @Test
  void superCallsHaveFramesOfTheirOwn() {
    Recycler recycler = recycler(1);
    Recycler base = Recycler.base(recycler, Frame.class);
    assertThat(base).isNotSameInstanceAs(recycler);
    assertThat(Recycler.base(recycler, Frame.class)).isSameInstanceAs(base);
    assertThat(Recycler.base(null, Frame.class)).isNull();
    recycler.give(new Idle());
    assertThat(base.take()).isNull();
  }

  @Test
  void aFrameIsInOneHand() throws Exception {
    for (int capacity = 1; capacity <= 3; capacity++) {
      Recycler recycler = recycler(capacity);
      AtomicInteger shared = new AtomicInteger();
      Runnable user =
          () -> {
            for (int i = 0; i < 50_000; i++) {
              @Nullable Frame idle = recycler.take();
              Idle frame = idle == null ? new Idle() : (Idle) idle;
              if (frame.hands.incrementAndGet() != 1) {
                shared.incrementAndGet();
              }
              frame.hands.decrementAndGet();
              recycler.give(frame);
            }
          };
      Thread other = new Thread(user);
      other.start();
      user.run();
      other.join();
      assertThat(shared.get()).isEqualTo(0);
    }
  }
}
