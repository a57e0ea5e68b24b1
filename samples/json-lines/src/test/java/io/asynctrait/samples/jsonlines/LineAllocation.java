package io.asynctrait.samples.jsonlines;

import io.asynctrait.streams.AsyncStream;
import java.nio.ByteBuffer;

/** Prints what the thread allocates for a million lines that are in one buffer. */
final class LineAllocation {
  private static final int FIRST = 100_000;
  private static final int LAST = 1_100_000;

  private LineAllocation() {}

  public static void main(String[] args) {
    RepeatingSource source = new RepeatingSource(PipelineTest.EVENT, LAST + FIRST, Long.MAX_VALUE);
    ChunkPool pool = new ChunkPool(32 * 1024 * 1024, 1); // one read for all
    AsyncStream<ByteBuffer> chunks = new AsyncTrait_ChunkStream(source, pool, new ByteCounter());
    AsyncStream<Line> lines =
        new AsyncTrait_LineStream(chunks, pool, new LineSplitter(1_000)).filter(line -> true);
    long[] allocated = new long[2];
    lines
        .forEach(
            line -> {
              if (line.number() == FIRST) {
                allocated[0] = Pipeline.allocated();
              } else if (line.number() == LAST) {
                allocated[1] = Pipeline.allocated();
              }
            })
        .block();
    System.out.println(LAST - FIRST + " lines, " + (allocated[1] - allocated[0]) + " bytes");
  }
}
