package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.TaskGroup;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link Checkout} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout_Bound {
  private AsyncTrait_Checkout_Bound() {}

  /** Binds {@link Checkout#sell}. */
  public static BoundSell bindSell(Checkout receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundSell.class) instanceof BoundSell bound
        ? bound
        : new BoundSell() {
          @Override
          public String start(String customer, String article, Context cx) {
            return AsyncTrait_Checkout_Entries.awaitSell(receiver, customer, article, cx);
          }
        };
  }

  /** Binds {@link Checkout#pack}. */
  public static BoundPack bindPack(Checkout receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundPack.class) instanceof BoundPack bound
        ? bound
        : new BoundPack() {
          @Override
          public String start(TaskGroup group, String article, Context cx) {
            return AsyncTrait_Checkout_Entries.awaitPack(receiver, group, article, cx);
          }
        };
  }

  /** Binds {@link Checkout#writeBill}. */
  public static BoundWriteBill bindWriteBill(Checkout receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundWriteBill.class) instanceof BoundWriteBill bound
        ? bound
        : new BoundWriteBill() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Checkout_Entries.awaitWriteBill(receiver, cx);
          }
        };
  }

  /** Binds {@link Checkout#fetch}. */
  public static BoundFetch bindFetch(Checkout receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundFetch.class) instanceof BoundFetch bound
        ? bound
        : new BoundFetch() {
          @Override
          public String start(String article, Context cx) {
            return AsyncTrait_Checkout_Entries.awaitFetch(receiver, article, cx);
          }
        };
  }

  /** {@link Checkout#sell} of one receiver. */
  public abstract static class BoundSell {
    protected BoundSell() {}

    /** Awaits a call. */
    public abstract String start(String customer, String article, Context cx);
  }

  /** {@link Checkout#pack} of one receiver. */
  public abstract static class BoundPack {
    protected BoundPack() {}

    /** Awaits a call. */
    public abstract String start(TaskGroup group, String article, Context cx);
  }

  /** {@link Checkout#writeBill} of one receiver. */
  public abstract static class BoundWriteBill {
    protected BoundWriteBill() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }

  /** {@link Checkout#fetch} of one receiver. */
  public abstract static class BoundFetch {
    protected BoundFetch() {}

    /** Awaits a call. */
    public abstract String start(String article, Context cx);
  }
}
