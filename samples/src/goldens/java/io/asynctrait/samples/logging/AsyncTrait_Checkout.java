package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.TaskGroup;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Checkout}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout
    extends Checkout
    implements AsyncTrait_Checkout_Entries, BoundMethods {
  private final AsyncTrait_Checkout_Bound.BoundSell boundSell;
  private final AsyncTrait_Checkout_Bound.BoundPack boundPack;
  private final AsyncTrait_Checkout_Bound.BoundWriteBill boundWriteBill;
  private final AsyncTrait_Checkout_Bound.BoundFetch boundFetch;

  AsyncTrait_Checkout(Channel<String> orders, Channel<String> answers) {
    this(orders, answers, Recycling.AS_DECLARED);
  }

  AsyncTrait_Checkout(Channel<String> orders, Channel<String> answers, Recycling recycling) {
    super(orders, answers);
    this.boundSell = AsyncTrait_Checkout_sell.bind(this, Recycler.create(false, 1, recycling));
    this.boundPack = AsyncTrait_Checkout_pack.bind(this, Recycler.create(false, 1, recycling));
    this.boundWriteBill = AsyncTrait_Checkout_writeBill.bind(this,
        Recycler.create(false, 1, recycling));
    this.boundFetch = AsyncTrait_Checkout_fetch.bind(this, Recycler.create(false, 1, recycling));
  }

  @Override
  DynamicFuture<String> sell(String customer, String article) {
    return AsyncTrait_Checkout_sell.handle(this, boundSell, customer, article);
  }

  @Override
  public String startSell(String customer, String article, Context cx) {
    return boundSell != null
        ? boundSell.start(customer, article, cx)
        : AsyncTrait_Checkout_sell.start(this, null, customer, article, cx);
  }

  @Override
  DynamicFuture<String> pack(TaskGroup group, String article) {
    return AsyncTrait_Checkout_pack.handle(this, boundPack, group, article);
  }

  @Override
  public String startPack(TaskGroup group, String article, Context cx) {
    return boundPack != null
        ? boundPack.start(group, article, cx)
        : AsyncTrait_Checkout_pack.start(this, null, group, article, cx);
  }

  @Override
  DynamicFuture<Void> writeBill() {
    return AsyncTrait_Checkout_writeBill.handle(this, boundWriteBill);
  }

  @Override
  public long startWriteBill(Context cx) {
    return boundWriteBill != null
        ? boundWriteBill.start(cx)
        : AsyncTrait_Checkout_writeBill.start(this, null, cx);
  }

  @Override
  DynamicFuture<String> fetch(String article) {
    return AsyncTrait_Checkout_fetch.handle(this, boundFetch, article);
  }

  @Override
  public String startFetch(String article, Context cx) {
    return boundFetch != null
        ? boundFetch.start(article, cx)
        : AsyncTrait_Checkout_fetch.start(this, null, article, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundSell)) {
      return boundSell;
    }
    if (type.isInstance(boundPack)) {
      return boundPack;
    }
    if (type.isInstance(boundWriteBill)) {
      return boundWriteBill;
    }
    if (type.isInstance(boundFetch)) {
      return boundFetch;
    }
    return null;
  }
}
