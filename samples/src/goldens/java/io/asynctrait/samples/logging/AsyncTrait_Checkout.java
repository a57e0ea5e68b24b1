package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.TaskGroup;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Checkout}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout extends Checkout implements AsyncTrait_Checkout_Entries {
  private final Recycler sellFrames;
  private final Recycler packFrames;
  private final Recycler writeBillFrames;
  private final Recycler fetchFrames;

  AsyncTrait_Checkout(Channel<String> orders, Channel<String> answers) {
    this(orders, answers, Recycling.AS_DECLARED);
  }

  AsyncTrait_Checkout(Channel<String> orders, Channel<String> answers, Recycling recycling) {
    super(orders, answers);
    this.sellFrames = Recycler.create(false, 1, recycling);
    this.packFrames = Recycler.create(false, 1, recycling);
    this.writeBillFrames = Recycler.create(false, 1, recycling);
    this.fetchFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  DynamicFuture<String> sell(String customer, String article) {
    return AsyncTrait_Checkout_sell.handle(this, sellFrames, customer, article);
  }

  @Override
  public String startSell(String customer, String article, Context cx) {
    return AsyncTrait_Checkout_sell.start(this, sellFrames, customer, article, cx);
  }

  @Override
  DynamicFuture<String> pack(TaskGroup group, String article) {
    return AsyncTrait_Checkout_pack.handle(this, packFrames, group, article);
  }

  @Override
  public String startPack(TaskGroup group, String article, Context cx) {
    return AsyncTrait_Checkout_pack.start(this, packFrames, group, article, cx);
  }

  @Override
  DynamicFuture<Void> writeBill() {
    return AsyncTrait_Checkout_writeBill.handle(this, writeBillFrames);
  }

  @Override
  public long startWriteBill(Context cx) {
    return AsyncTrait_Checkout_writeBill.start(this, writeBillFrames, cx);
  }

  @Override
  DynamicFuture<String> fetch(String article) {
    return AsyncTrait_Checkout_fetch.handle(this, fetchFrames, article);
  }

  @Override
  public String startFetch(String article, Context cx) {
    return AsyncTrait_Checkout_fetch.start(this, fetchFrames, article, cx);
  }
}
