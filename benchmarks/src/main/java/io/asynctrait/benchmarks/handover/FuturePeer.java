package io.asynctrait.benchmarks.handover;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.FutureSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Dependent futures: the other thread supplies the value, the chain goes on on the loop. */
@State(Scope.Thread)
public class FuturePeer {
  private final ExecutorService loop = Executors.newSingleThreadExecutor();
  private final List<Caller> callers = new ArrayList<>();
  private int callsPerTask;

  /** Builds one chain for each task. */
  @Setup
  public void setUp(HandoverShape shape) {
    callsPerTask = shape.callsPerTask();
    for (int i = 0; i < shape.tasks; i++) {
      FutureSteps.Step chain =
          Chains.<FutureSteps.Step>one(
              1, shape.depth, new Leaf(shape.other, loop), FutureSteps.TYPES);
      callers.add(new Caller(chain, shape.answer()));
    }
  }

  int run() {
    List<CompletableFuture<Integer>> ends = new ArrayList<>();
    for (Caller caller : callers) {
      ends.add(
          CompletableFuture.supplyAsync(() -> caller.start(callsPerTask), loop)
              .thenCompose(Function.identity()));
    }
    int answered = 0;
    for (CompletableFuture<Integer> end : ends) {
      answered += end.join();
    }
    return answered;
  }

  /** Ends the loop. */
  @TearDown
  public void tearDown() {
    loop.shutdownNow();
  }

  private record Leaf(Executor other, Executor loop) implements FutureSteps.Step {
    @Override
    public CompletableFuture<Integer> step(int n) {
      return CompletableFuture.supplyAsync(() -> n ^ 1, other)
          .thenApplyAsync(Function.identity(), loop);
    }
  }

  private static final class Caller {
    private final FutureSteps.Step chain;
    private final int answer;
    private CompletableFuture<Integer> end = new CompletableFuture<>();
    private int calls;
    private int answered;

    Caller(FutureSteps.Step chain, int answer) {
      this.chain = chain;
      this.answer = answer;
    }

    CompletableFuture<Integer> start(int calls) {
      end = new CompletableFuture<>();
      this.calls = calls;
      answered = 0;
      chain.step(1).whenComplete(this::next);
      return end;
    }

    private void next(Integer value, Throwable failure) {
      if (failure != null || value != answer) {
        end.completeExceptionally(new IllegalStateException("answered " + value, failure));
      } else if (++answered == calls) {
        end.complete(answered);
      } else {
        chain.step(1).whenComplete(this::next);
      }
    }
  }
}
