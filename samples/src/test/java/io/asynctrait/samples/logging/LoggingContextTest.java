package io.asynctrait.samples.logging;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import io.asynctrait.runtime.TaskGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** SLF4J with Logback: which entries of the diagnostic context are in which line of the log. */
@Timeout(60)
final class LoggingContextTest {
  /** Keeps the lines, with the context that was there when they were logged. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(new TreeMap<>(event.getMDCPropertyMap()) + " " + event.getFormattedMessage());
    }

    /** What was logged for one customer, in order but for what happens at the same time. */
    List<String> of(String customer) {
      return lines.stream().filter(line -> line.startsWith("{customer=" + customer + ",")).toList();
    }
  }

  private final Lines lines = new Lines();
  private final Logger logger = (Logger) LoggerFactory.getLogger(Checkout.class);

  @BeforeEach
  void listen() {
    logger.setAdditive(false);
    logger.addAppender(lines);
    lines.start();
    MDC.clear();
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(lines);
    MDC.clear();
  }

  private static DynamicFuture<String> sale(Checkout checkout, String customer) {
    MDC.put("shop", "toys");
    DynamicFuture<String> sale = LoggingContext.keepFor(checkout.sell(customer, "a top"));
    MDC.clear();
    return sale;
  }

  /** Answers whatever is asked for. */
  private static void serve(Channel<String> orders, Channel<String> answers, int sales) {
    for (int i = 0; i < sales * 2; i++) {
      String order = orders.receive().block();
      if (!order.equals("bill")) {
        answers.send(order).block();
      }
    }
  }

  private void sellOn(TaskExecutor executor, int sales) {
    Channel<String> orders = new Channel<>(1);
    Channel<String> answers = new Channel<>(1);
    Checkout checkout = new AsyncTrait_Checkout(orders, answers);
    List<Task<String>> tasks = new ArrayList<>();
    for (int i = 0; i < sales; i++) {
      tasks.add(executor.spawn(sale(checkout, "c" + i)));
    }
    serve(orders, answers, sales);
    for (Task<String> task : tasks) {
      assertThat(task.block()).isEqualTo("a parcel with a top");
    }
    assertThat(lines.lines).hasSize(sales * 5);
    for (int i = 0; i < sales; i++) {
      String entries = "{customer=c" + i + ", shop=toys";
      List<String> logged = new ArrayList<>(lines.of("c" + i));
      assertThat(logged.get(0)).isEqualTo(entries + "} wants a top");
      logged.subList(1, 3).sort(Comparator.naturalOrder());
      assertThat(logged)
          .containsExactly(
              entries + "} wants a top",
              entries + ", step=bill} the bill is written",
              entries + ", step=fetch} the store gives a top",
              entries + "} gets a parcel with a top",
              entries + "} leaves")
          .inOrder();
    }
  }

  @Test
  void eachTaskOfALoopHasItsOwnEntries() {
    try (EventLoop loop = EventLoop.start("shop")) {
      sellOn(loop, 20);
      Task<String> stranger =
          loop.spawn(TaskGroup.run(group -> Async.ready(MDC.getCopyOfContextMap() + "")));
      assertThat(stranger.block()).isAnyOf("null", "{}");
    }
  }

  @Test
  void entriesFollowATaskFromThreadToThread() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    sellOn(TaskExecutor.on(pool), 20);
    for (int i = 0; i < 30; i++) {
      assertThat(pool.submit(() -> String.valueOf(MDC.getCopyOfContextMap())).get())
          .isAnyOf("null", "{}");
    }
    pool.shutdown();
  }

  @Test
  void cleanUpAfterACancellationHasThem() {
    try (EventLoop loop = EventLoop.start("shop")) {
      Channel<String> orders = new Channel<>(2);
      Checkout checkout = new AsyncTrait_Checkout(orders, new Channel<>(1));
      Task<String> task = loop.spawn(sale(checkout, "c"));
      orders.receive().block();
      orders.receive().block();
      task.cancel();
      assertThrows(CancellationException.class, task::block);
    }
    assertThat(lines.lines).contains("{customer=c, shop=toys} leaves");
  }
}
