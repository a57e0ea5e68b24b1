package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.benchmarks.pointer.Calls.COUNT;
import static io.asynctrait.benchmarks.pointer.Calls.checked;
import static io.asynctrait.benchmarks.pointer.DynamicPointers.finish;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Recycling;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One operation is one call of a function, always ready, from a loop that was given the function.
 * The argument of a call depends on the answer of the one before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PointerBenchmark {
  private final Context cx = Context.of(() -> {});
  private final SynchronousPointers.Pointer[] synchronous = SynchronousPointers.all();
  private final BoxedPointers.Pointer[] boxed = BoxedPointers.all();
  private final DynamicPointers.Pointer[] fresh = DynamicPointers.all(Recycling.NEVER);
  private final DynamicPointers.Pointer[] recycled = DynamicPointers.all(Recycling.AS_DECLARED);
  private final DynamicPointers.Loop loop = new AsyncTrait_DynamicPointers_Loop();
  private final StaticPointers.StaticLoop staticLoop = new AsyncTrait_StaticPointers_StaticLoop();
  private final StaticPointers.ClassLoop classLoop =
      new AsyncTrait_StaticPointers_ClassLoop(new AsyncTrait_DynamicPointers_Add1());
  private final StaticPointers.FinalLoop finalLoop =
      new AsyncTrait_StaticPointers_FinalLoop(new AsyncTrait_DynamicPointers_Add1());
  private final LoopPointers.Pointer[] loops = LoopPointers.all(Recycling.AS_DECLARED);
  private final SealedPointers.Pointer[] sealed = SealedPointers.all(Recycling.AS_DECLARED);
  private final SealedPointers.Loop sealedLoop = new AsyncTrait_SealedPointers_Loop();
  private final ResetPointers.Call[] calls = ResetPointers.calls();
  private final DynamicPointers.Pointer[] polled = ResetPointers.polled();
  private final DynamicPointers.Pointer promised = new AsyncTrait_ResetPointers_PromiseAdd1();

  /** Which function a run calls: with each run another one, so that the JIT sees all of them. */
  @State(Scope.Thread)
  public static class Rotation {
    /**
     * How many functions there are. With one, the JIT knows what is called; with more than two, the
     * call is a true one through the interface, whose target the processor predicts.
     */
    @Param({"1", "4"})
    public int functions = Calls.FUNCTIONS;

    private int last;

    int next() {
      last = last + 1 < functions ? last + 1 : 0;
      return last;
    }
  }

  /** Plain interface calls. */
  @Benchmark
  public int synchronous(Rotation rotation) {
    int function = rotation.next();
    return checked(function, SynchronousPointers.run(synchronous[function], COUNT));
  }

  /** A completed {@code CompletableFuture} for each call. */
  @Benchmark
  public int boxedCompletableFuture(Rotation rotation) {
    int function = rotation.next();
    return checked(function, BoxedPointers.run(boxed[function], COUNT));
  }

  /** A handle of this project for each call, polled and taken by code written by hand. */
  @Benchmark
  public int boxedHandle(Rotation rotation) {
    int function = rotation.next();
    return checked(function, DynamicPointers.runHandles(recycled[function], COUNT, cx));
  }

  /** A static async method, called by a generated loop. */
  @Benchmark
  public int staticMethod() {
    return checked(0, finish(staticLoop.run(COUNT), cx));
  }

  /** A receiver whose static type is an annotated class. */
  @Benchmark
  public int staticClass() {
    return checked(0, finish(classLoop.run(COUNT), cx));
  }

  /** A receiver whose static type is the final generated class. */
  @Benchmark
  public int staticFinalClass() {
    return checked(0, finish(finalLoop.run(COUNT), cx));
  }

  /** Calls through the trait, of objects that recycle nothing. */
  @Benchmark
  public int dynamicFresh(Rotation rotation) {
    int function = rotation.next();
    return checked(function, finish(loop.run(fresh[function], COUNT), cx));
  }

  /** Calls through the trait, with {@code @Recycle}. */
  @Benchmark
  public int dynamicRecycled(Rotation rotation) {
    int function = rotation.next();
    return checked(function, finish(loop.run(recycled[function], COUNT), cx));
  }

  /** The loop is behind the pointer: one dynamic call, then static ones. */
  @Benchmark
  public int loopInside(Rotation rotation) {
    int function = rotation.next();
    return checked(function, finish(loops[function].callAll(COUNT), cx));
  }

  /** Calls through a sealed trait. */
  @Benchmark
  public int sealedDispatch(Rotation rotation) {
    int function = rotation.next();
    return checked(function, finish(sealedLoop.run(sealed[function], COUNT), cx));
  }

  /** A call object for each function, reset and polled, all written by hand. */
  @Benchmark
  public int resetByHand(Rotation rotation) {
    int function = rotation.next();
    return checked(function, ResetPointers.run(calls[function], COUNT, cx));
  }

  /** Poll functions of the trait, called by the generated loop. */
  @Benchmark
  public int resetPolled(Rotation rotation) {
    int function = rotation.next();
    return checked(function, finish(loop.run(polled[function], COUNT), cx));
  }

  /** One {@code Promise}, reset and completed for each call. */
  @Benchmark
  public int resetPromise() {
    return checked(0, finish(loop.run(promised, COUNT), cx));
  }
}
