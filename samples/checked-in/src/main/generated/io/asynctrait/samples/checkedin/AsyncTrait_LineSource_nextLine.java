package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;

/** State machine of {@link LineSource#nextLine} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_LineSource_nextLine extends ReferenceFrame<String> {
  private static final FrameCounters COUNTERS =
      FrameCounters.of(1, "io.asynctrait.samples.checkedin.LineSource.nextLine()");

  private AsyncTrait_LineSource_Polled self;
  private long scratch;

  private AsyncTrait_LineSource_nextLine(Recycler home) {
    super(home);
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_LineSource_Bound.BoundNextLine bind(AsyncTrait_LineSource_Polled self,
      Recycler frames) {
    return new Bound(self, frames);
  }

  /** Start path: the first poll. */
  public static String start(AsyncTrait_LineSource_Polled self, Recycler frames, Context cx) {
    cx.scratch(0);
    String value;
    try {
      value = self.pollNextLine(cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, cx);
    }
    return value;
  }

  private static String suspendFirst(AsyncTrait_LineSource_Polled self, Recycler frames,
      Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_LineSource_nextLine frame =
        idle == null ? new AsyncTrait_LineSource_nextLine(frames) : (AsyncTrait_LineSource_nextLine) idle;
    frame.self = self;
    frame.scratch = cx.scratch();
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected String poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected String resume(Context cx) {
    cx.scratch(scratch);
    String value;
    try {
      value = self.pollNextLine(cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      scratch = cx.scratch();
      return pending(cx);
    }
    return value;
  }

  @Override
  protected void clear() {
    self = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<String> handle(AsyncTrait_LineSource_Polled self,
      AsyncTrait_LineSource_Bound.BoundNextLine bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_LineSource_Bound.BoundNextLine {
    private final AsyncTrait_LineSource_Polled self;
    private final Recycler frames;

    Bound(AsyncTrait_LineSource_Polled self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public String start(Context cx) {
      return AsyncTrait_LineSource_nextLine.start(self, frames, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends ReferenceCall<String> {
    private AsyncTrait_LineSource_Bound.BoundNextLine bound;

    Handle(AsyncTrait_LineSource_Bound.BoundNextLine bound) {
      this.bound = bound;
    }

    @Override
    protected String start(Context cx) {
      return bound.start(cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
