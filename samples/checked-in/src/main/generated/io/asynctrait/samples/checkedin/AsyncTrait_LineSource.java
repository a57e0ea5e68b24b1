package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.DefaultMethod;
import io.asynctrait.runtime.frame.Lanes;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link LineSource}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_LineSource extends LineSource {
  /** Fused form of {@link LineSource#nextLine}. */
  default String startNextLine(Context cx) {
    return Lanes.startReference(nextLine(), cx);
  }

  /** Awaits {@link LineSource#nextLine} of any receiver. */
  static String awaitNextLine(LineSource receiver, Context cx) {
    return receiver instanceof AsyncTrait_LineSource generated
        ? generated.startNextLine(cx)
        : Lanes.startReference(receiver.nextLine(), cx);
  }

  /** Fused form of {@link LineSource#countWords}. */
  default long startCountWords(Context cx) {
    return Lanes.startLong(countWords(), cx);
  }

  /** Awaits {@link LineSource#countWords} of any receiver. */
  static long awaitCountWords(LineSource receiver, Context cx) {
    if (receiver instanceof AsyncTrait_LineSource generated) {
      return generated.startCountWords(cx);
    }
    return Overrides.COUNT_WORDS.isOverriddenBy(receiver)
        ? Lanes.startLong(receiver.countWords(), cx)
        : AsyncTrait_LineSource_countWords.start(receiver, null, cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static LineSource of(LineSource any) {
    return any instanceof AsyncTrait_LineSource ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_LineSource {
    private final LineSource any;

    private Adapter(LineSource any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<String> nextLine() {
      return any.nextLine();
    }

    @Override
    public DynamicFuture<Integer> countWords() {
      return Overrides.COUNT_WORDS.isOverriddenBy(any)
          ? any.countWords()
          : AsyncTrait_LineSource_countWords.handle(any, null);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }

  /** Tells which classes override the default methods of {@link LineSource}. */
  final class Overrides {
    static final DefaultMethod COUNT_WORDS = new DefaultMethod(LineSource.class, "countWords");

    private Overrides() {}
  }
}
