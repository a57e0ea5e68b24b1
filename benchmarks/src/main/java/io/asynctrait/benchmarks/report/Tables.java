package io.asynctrait.benchmarks.report;

import io.asynctrait.benchmarks.results.Row;
import java.util.List;

/** The tables there are. */
final class Tables {
  private static final int STREAM_ELEMENTS = 50;

  private Tables() {}

  static final List<Table> ALL =
      List.of(
          Table.of("ready", "ReadyBenchmark", Baseline.SYNCHRONOUS),
          pointer(Table.of("pointer", "PointerBenchmark", Baseline.SYNCHRONOUS)),
          pointer(Table.of("pointer-pausing", "PausingPointerBenchmark")),
          Table.of("tree", "TreeBenchmark", Baseline.SYNCHRONOUS)
              .titled("synchronous", "synchronous")
              .titled("synchronousStatic", "synchronous, static methods")
              .titled("asyncStatic", "static async methods")
              .titled("dynamicFresh", "dynamic, fresh")
              .titled("dynamicRecycled", "dynamic, recycled"),
          streams(Table.of("streams-drain", "DrainBenchmark", Baseline.SYNCHRONOUS))
              .per(STREAM_ELEMENTS),
          streams(
              Table.of(
                  "streams-build",
                  "StreamBenchmark",
                  Baseline.SYNCHRONOUS,
                  Baseline.of("`Iterator`", "iterator"))),
          streams(Table.of("streams-pausing", "PausingDrainBenchmark")).per(STREAM_ELEMENTS + 1),
          suspension("suspension", "SuspensionBenchmark"),
          suspension("long-lived", "LongLivedBenchmark"),
          suspension("handover", "HandoverBenchmark"),
          suspension("ping-pong", "PingPongBenchmark")
              .titled("generatedRecycled", "generated, `@Recycle`")
              .titled("completableFuture", "`CompletableFuture`")
              .titled("kotlin", "Kotlin, signal by hand")
              .titled("kotlinChannel", "Kotlin, conflated channels"),
          Table.of("channel", "ChannelBenchmark", Baseline.KOTLIN, Baseline.VIRTUAL_THREAD)
              .titled("generatedRecycled", "generated, `@Recycle`")
              .titled("kotlin", "Kotlin")
              .titled("virtualThread", "virtual threads, `SynchronousQueue`")
              .titled("virtualThreadBuffered", "virtual threads, `ArrayBlockingQueue`"),
          Table.of(
                  "timers",
                  "TimerBenchmark",
                  Baseline.of("`ScheduledThreadPoolExecutor`", "scheduledExecutor"))
              .titled("asyncTraitTimer", "`Timer`, moved in place")
              .titled("scheduledExecutor", "`ScheduledThreadPoolExecutor`")
              .titled("nettyWheel", "Netty `HashedWheelTimer`")
              .titled("kotlinDelay", "Kotlin `delay`"),
          Table.of("memory", "MemoryProgram", Baseline.of("virtual thread", "virtual_thread"))
              .figures(
                  new Figure(Row.BYTES, "bytes", 1),
                  new Figure("taskBytes", "of them the task", 1),
                  new Figure("createNanoseconds", "ns to create", 1),
                  new Figure("resumeNanoseconds", "ns to resume", 1))
              .titled("event_loop", "tasks of an event loop")
              .titled("inline_branch", "the same, rare branch of 2 kB in the leaf")
              .titled("separate_branch", "the same, rare branch in its own async method")
              .titled("polled", "futures polled by hand")
              .withFigureColumns(),
          traits("traits", "TraitBenchmark"),
          traits("traits-threads", "TwoThreadsTraitBenchmark"),
          Table.of("echo", "EchoLoad")
              .figures(
                  new Figure("messagesPerSecond", "messages/s", 1),
                  new Figure("p50Micros", "p50 µs", 1),
                  new Figure("p99Micros", "p99 µs", 1),
                  new Figure("p999Micros", "p99.9 µs", 1),
                  new Figure("maxMicros", "longest µs", 1),
                  new Figure("cpuMicrosPerMessage", "processor µs/message", 1),
                  new Figure("bytesPerMessage", "B/message", 1),
                  new Figure("collections", "collections", 1),
                  new Figure("collectionMillis", "of ms", 1))
              .titled("asynctrait", "generated, `@Recycle`")
              .withFigureColumns());

  private static Table pointer(Table table) {
    return table
        .titled("synchronous", "synchronous pointer")
        .titled("boxedCompletableFuture", "boxed: a `CompletableFuture` each")
        .titled("boxedHandle", "boxed: a handle each")
        .titled("staticMethod", "static async method")
        .titled("staticClass", "annotated class, known")
        .titled("staticFinalClass", "generated final class, known")
        .titled("dynamicFresh", "dynamic, fresh")
        .titled("dynamicRecycled", "dynamic, recycled")
        .titled("loopInside", "loop inside of the async method")
        .titled("sealedDispatch", "sealed dispatch")
        .titled("resetByHand", "reset in place: call objects by hand")
        .titled("resetPolled", "reset in place: poll functions")
        .titled("resetPromise", "reset in place: one `Promise`");
  }

  private static Table streams(Table table) {
    return table
        .titled("synchronous", "synchronous")
        .titled("iterator", "`Iterator<Integer>`")
        .titled("boxed", "boxed: a `CompletableFuture` each")
        .titled("generatedFresh", "generated, fresh")
        .titled("generatedRecycled", "generated, `@Recycle`")
        .titled("asyncStream", "`AsyncStream`");
  }

  private static Table suspension(String marker, String benchmark) {
    return Table.of(
        marker, benchmark, Baseline.COMPLETABLE_FUTURE, Baseline.KOTLIN, Baseline.VIRTUAL_THREAD);
  }

  private static Table traits(String marker, String benchmark) {
    Baseline synchronous =
        new Baseline("synchronous", name -> name.replaceFirst("^generated", "synchronous"));
    return Table.of(marker, benchmark, synchronous)
        .titled("synchronousTwo", "synchronous, two traits")
        .titled("generatedTwo", "generated, two traits")
        .titled("synchronousFour", "synchronous, four traits")
        .titled("generatedFour", "generated, four traits");
  }
}
