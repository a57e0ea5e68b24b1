package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link QueuedLines}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_QueuedLines extends QueuedLines implements AsyncTrait_LineSource {
  private final Recycler nextLineFrames;
  private final Recycler countWordsFrames;

  AsyncTrait_QueuedLines() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_QueuedLines(Recycling recycling) {
    super();
    this.nextLineFrames = Recycler.create(true, 1, recycling);
    this.countWordsFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<String> nextLine() {
    return AsyncTrait_QueuedLines_nextLine.handle(this, nextLineFrames);
  }

  @Override
  public String startNextLine(Context cx) {
    return AsyncTrait_QueuedLines_nextLine.start(this, nextLineFrames, cx);
  }

  @Override
  public DynamicFuture<Integer> countWords() {
    return AsyncTrait_LineSource_countWords.handle(this, countWordsFrames);
  }

  @Override
  public long startCountWords(Context cx) {
    return AsyncTrait_LineSource_countWords.start(this, countWordsFrames, cx);
  }
}
