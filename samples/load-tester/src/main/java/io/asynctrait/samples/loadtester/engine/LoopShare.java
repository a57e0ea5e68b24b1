package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** The part of a run that one event loop does. */
final class LoopShare {
  private final EventLoop loop;
  private final Pace pace;
  private final Tally tally;
  private final List<User> users = new ArrayList<>();

  LoopShare(
      RunPlan plan,
      LongSupplier clock,
      EventLoop loop,
      int number,
      int loops,
      ScenarioSupplier scenarios) {
    this.loop = loop;
    this.pace = plan.pace(clock, number, loops);
    this.tally = new Tally(pace.isPunctual());
    for (int i = 0; i < plan.users(number, loops); i++) {
      users.add(new AsyncTrait_User(pace, scenarios.create(number), clock, tally));
    }
  }

  Pace pace() {
    return pace;
  }

  Tally tally() {
    return tally;
  }

  Stream<Task<Void>> start() {
    return users.stream().map(user -> loop.spawn(user.run()));
  }
}
