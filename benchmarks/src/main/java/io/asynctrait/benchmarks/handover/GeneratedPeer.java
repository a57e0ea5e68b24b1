package io.asynctrait.benchmarks.handover;

import io.asynctrait.benchmarks.chain.AsyncSteps;
import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Tasks of an {@link EventLoop}, whose leaves wait for a signal that the other thread raises. */
@State(Scope.Thread)
public class GeneratedPeer {
  private final EventLoop loop = EventLoop.start("loop");
  private final List<GeneratedCalls.Caller> callers = new ArrayList<>();
  private final List<Task<Integer>> tasks = new ArrayList<>();
  private int callsPerTask;

  /** Builds one chain for each task. */
  @Setup
  public void setUp(HandoverShape shape) {
    callsPerTask = shape.callsPerTask();
    for (int i = 0; i < shape.tasks; i++) {
      AsyncSteps.Step chain =
          Chains.<AsyncSteps.Step>one(
              1,
              shape.depth,
              new AsyncTrait_GeneratedCalls_Leaf(shape.other),
              (type, next) -> AsyncSteps.TYPES.get(type).apply(next, Recycling.AS_DECLARED));
      callers.add(new AsyncTrait_GeneratedCalls_Caller(chain, shape.answer()));
    }
  }

  int run() {
    for (GeneratedCalls.Caller caller : callers) {
      tasks.add(loop.spawn(caller.run(callsPerTask)));
    }
    int answered = 0;
    for (Task<Integer> task : tasks) {
      answered += task.block();
    }
    tasks.clear();
    return answered;
  }

  /** Ends the loop. */
  @TearDown
  public void tearDown() {
    loop.close();
  }
}
