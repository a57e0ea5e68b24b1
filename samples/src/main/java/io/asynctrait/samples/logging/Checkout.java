package io.asynctrait.samples.logging;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Sells things, and says in each line of the log to whom. */
@AsyncTrait
abstract class Checkout {
  final Logger log = LoggerFactory.getLogger(Checkout.class);
  final Channel<String> orders;
  final Channel<String> answers;

  /**
   * Makes a shop.
   *
   * @param orders where what is needed is asked for
   * @param answers what comes back
   */
  Checkout(Channel<String> orders, Channel<String> answers) {
    this.orders = orders;
    this.answers = answers;
  }

  /** Sells {@code article}. The customer stands in the log from the first line to the last. */
  DynamicFuture<String> sell(String customer, String article) {
    MDC.put("customer", customer);
    log.info("wants {}", article);
    try {
      String parcel = await(TaskGroup.run(group -> pack(group, article)));
      log.info("gets {}", parcel);
      return ready(parcel);
    } finally {
      log.info("leaves");
    }
  }

  /** Two tasks work at the same time, each with a step of its own in the log. */
  DynamicFuture<String> pack(TaskGroup group, String article) {
    DynamicFuture<Void> bill = group.spawn(writeBill());
    DynamicFuture<String> fetched = group.spawn(fetch(article));
    await(bill);
    return ready("a parcel with " + await(fetched));
  }

  DynamicFuture<Void> writeBill() {
    MDC.put("step", "bill");
    await(orders.send("bill"));
    log.info("the bill is written");
    return ready();
  }

  DynamicFuture<String> fetch(String article) {
    MDC.put("step", "fetch");
    await(orders.send(article));
    String answer = await(answers.receive());
    log.info("the store gives {}", answer);
    return ready(answer);
  }
}
