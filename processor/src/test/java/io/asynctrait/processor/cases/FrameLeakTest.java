package io.asynctrait.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * After every case, whether it ended or was cancelled, the frames that its object keeps hold no
 * object of the user's but that one and what is bound to it.
 */
final class FrameLeakTest {
  private final AtomicInteger frames = new AtomicInteger();

  @TestFactory
  Stream<DynamicNode> releasedFramesHoldNothing() {
    Stream<DynamicNode> cases =
        CompiledCases.generated()
            .tests(
                (file, name) -> {
                  file.runSubject(
                      name, Readiness.ALL_PENDING, Recycling.ALWAYS, this::requireEmpty);
                  boolean cancelled = true;
                  for (int i = 1; cancelled && i <= 3; i++) {
                    cancelled = file.cancelSubject(name, Recycling.ALWAYS, i, this::requireEmpty);
                  }
                })
            .map(node -> node);
    return Stream.concat(
        cases,
        Stream.of(
            DynamicTest.dynamicTest(
                "there are idle frames", () -> assertThat(frames.get()).isGreaterThan(0))));
  }

  private void requireEmpty(Object object) {
    frames.addAndGet(IdleFrames.requireEmpty(object));
  }

  /** An object as generated ones are, whose frame forgets to null a field. */
  private static final class Leaky {
    final Recycler frames = Recycler.create(true, 2, Recycling.AS_DECLARED);
  }

  private static final class LeakyFrame extends LongFrame {
    Object kept = "kept";

    LeakyFrame(Recycler home) {
      super(home);
    }

    @Override
    protected long resume(Context cx) {
      throw poisoned();
    }

    @Override
    protected void clear() {}
  }

  @Test
  void aLeakIsNoticed() throws Exception {
    Leaky leaky = new Leaky();
    LeakyFrame frame = new LeakyFrame(leaky.frames);
    Method give = Recycler.class.getDeclaredMethod("give", LongFrame.class.getSuperclass());
    give.setAccessible(true);
    give.invoke(leaky.frames, frame);
    assertThat(IdleFrames.of(leaky)).containsExactly(frame);
    MisbehavedException complaint =
        assertThrows(MisbehavedException.class, () -> IdleFrames.requireEmpty(leaky));
    assertThat(complaint).hasMessageThat().contains("kept");
    frame.kept = null;
    IdleFrames.requireEmpty(leaky);
  }
}
