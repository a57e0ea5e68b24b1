package io.asynctrait.soak;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.List;

/** Four event loops, each with a task that wakes whoever asks. */
final class Loops implements AutoCloseable {
  /** How many there are. */
  static final int COUNT = 4;

  private final List<EventLoop> loops = new ArrayList<>();
  private final List<Channel<Cell>> requests = new ArrayList<>();
  private final List<Task<Long>> ringers = new ArrayList<>();

  /**
   * Starts them.
   *
   * @param strands how many cells ask to be woken
   */
  Loops(int strands) {
    for (int i = 0; i < COUNT; i++) {
      loops.add(EventLoop.start("soak-" + i));
      requests.add(new Channel<>(strands));
      ringers.add(loops.get(i).spawn(new AsyncTrait_Ringer(requests.get(i)).ring()));
    }
  }

  EventLoop get(int number) {
    return loops.get(number % COUNT);
  }

  /** Makes a cell that asks all of them. */
  Cell cell(boolean hasStackTraces) {
    return new Cell(requests, hasStackTraces);
  }

  /** Ends the ringers and answers how often they have rung, all together. */
  long rung() {
    requests.forEach(Channel::close);
    long rung = 0;
    for (Task<Long> ringer : ringers) {
      rung += ringer.block();
    }
    return rung;
  }

  @Override
  public void close() {
    loops.forEach(EventLoop::close);
  }
}
