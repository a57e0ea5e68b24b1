package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link QueuedLines}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_QueuedLines
    extends QueuedLines
    implements AsyncTrait_LineSource, BoundMethods {
  private final AsyncTrait_LineSource_Bound.BoundNextLine boundNextLine;
  private final AsyncTrait_LineSource_Bound.BoundCountWords boundCountWords;

  AsyncTrait_QueuedLines() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_QueuedLines(Recycling recycling) {
    super();
    this.boundNextLine = AsyncTrait_QueuedLines_nextLine.bind(this,
        Recycler.create(true, 1, recycling));
    this.boundCountWords = AsyncTrait_LineSource_countWords.bind(this,
        Recycler.create(false, 1, recycling));
  }

  @Override
  public DynamicFuture<String> nextLine() {
    return AsyncTrait_QueuedLines_nextLine.handle(this, boundNextLine);
  }

  @Override
  public String startNextLine(Context cx) {
    return boundNextLine != null
        ? boundNextLine.start(cx)
        : AsyncTrait_QueuedLines_nextLine.start(this, null, cx);
  }

  @Override
  public DynamicFuture<Integer> countWords() {
    return AsyncTrait_LineSource_countWords.handle(this, boundCountWords);
  }

  @Override
  public long startCountWords(Context cx) {
    return boundCountWords != null
        ? boundCountWords.start(cx)
        : AsyncTrait_LineSource_countWords.start(this, null, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundNextLine)) {
      return boundNextLine;
    }
    if (type.isInstance(boundCountWords)) {
      return boundCountWords;
    }
    return null;
  }
}
