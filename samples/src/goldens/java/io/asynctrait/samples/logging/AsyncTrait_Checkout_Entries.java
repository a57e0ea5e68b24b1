package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.TaskGroup;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Checkout} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Checkout_Entries {
  /** Fused form of {@link Checkout#sell}. */
  String startSell(String customer, String article, Context cx);

  /** Awaits {@link Checkout#sell} of any receiver. */
  static String awaitSell(Checkout receiver, String customer, String article, Context cx) {
    return receiver instanceof AsyncTrait_Checkout_Entries generated
        ? generated.startSell(customer, article, cx)
        : Lanes.startReference(receiver.sell(customer, article), cx);
  }

  /** Fused form of {@link Checkout#pack}. */
  String startPack(TaskGroup group, String article, Context cx);

  /** Awaits {@link Checkout#pack} of any receiver. */
  static String awaitPack(Checkout receiver, TaskGroup group, String article, Context cx) {
    return receiver instanceof AsyncTrait_Checkout_Entries generated
        ? generated.startPack(group, article, cx)
        : Lanes.startReference(receiver.pack(group, article), cx);
  }

  /** Fused form of {@link Checkout#writeBill}. */
  long startWriteBill(Context cx);

  /** Awaits {@link Checkout#writeBill} of any receiver. */
  static long awaitWriteBill(Checkout receiver, Context cx) {
    return receiver instanceof AsyncTrait_Checkout_Entries generated
        ? generated.startWriteBill(cx)
        : Lanes.startVoid(receiver.writeBill(), cx);
  }

  /** Fused form of {@link Checkout#fetch}. */
  String startFetch(String article, Context cx);

  /** Awaits {@link Checkout#fetch} of any receiver. */
  static String awaitFetch(Checkout receiver, String article, Context cx) {
    return receiver instanceof AsyncTrait_Checkout_Entries generated
        ? generated.startFetch(article, cx)
        : Lanes.startReference(receiver.fetch(article), cx);
  }
}
