package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link LineSource} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_LineSource_Bound {
  private AsyncTrait_LineSource_Bound() {}

  /** Binds {@link LineSource#nextLine}. */
  public static BoundNextLine bindNextLine(LineSource receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundNextLine.class) instanceof BoundNextLine bound
        ? bound
        : new BoundNextLine() {
          @Override
          public String start(Context cx) {
            return AsyncTrait_LineSource.awaitNextLine(receiver, cx);
          }
        };
  }

  /** Binds {@link LineSource#countWords}. */
  public static BoundCountWords bindCountWords(LineSource receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundCountWords.class) instanceof BoundCountWords bound
        ? bound
        : new BoundCountWords() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_LineSource.awaitCountWords(receiver, cx);
          }
        };
  }

  /** {@link LineSource#nextLine} of one receiver. */
  public abstract static class BoundNextLine {
    protected BoundNextLine() {}

    /** Awaits a call. */
    public abstract String start(Context cx);
  }

  /** {@link LineSource#countWords} of one receiver. */
  public abstract static class BoundCountWords {
    protected BoundCountWords() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }
}
