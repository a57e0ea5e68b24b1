package io.asynctrait.samples.jsonlines;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions, groups and percentiles. */
final class AggregateTest {
  private static Event text(String text) {
    Event event = new Event(2);
    if (text != null) {
      event.text(0, text);
    }
    return event;
  }

  private static Event number(double number) {
    Event event = new Event(2);
    event.number(0, number, String.valueOf(number));
    return event;
  }

  @ParameterizedTest
  @CsvSource({
    "status>=500, 500, true", "status>=500, 499.5, false", "status>500, 500, false",
    "status>500, 1000, true", "status<500, 60, true", "status<=500, 500, true",
    "status=500, 500.0, true", "status = 5e2, 500, true", "status!=500, 500, false",
    "status!=500, 501, true", "status<-1, -2, true",
  })
  void comparesNumbers(String condition, double number, boolean accepted) {
    assertThat(Condition.parse(condition).accepts(number(number), 0)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "path=/a, /a, true", "path=/a, /b, false", "path!=/a, /b, true", "path~api, /api/x, true",
    "path~api, /x, false", "path<b, a, true", "path=500, 500, true", "path=, '', true",
    "path=a=b, a=b, true",
  })
  void comparesText(String condition, String text, boolean accepted) {
    assertThat(Condition.parse(condition).accepts(text(text), 0)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status!=500", "status=", "status<500", "status~5"})
  void aLineWithoutTheFieldMeetsNoCondition(String condition) {
    assertThat(Condition.parse(condition).accepts(text(null), 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "status", ">=500", "=", "~x"})
  void refusesWhatIsNoCondition(String condition) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Condition.parse(condition));
    assertThat(e).hasMessageThat().contains("--where=status>=500");
  }

  @Test
  void keepsSoManyKeysAndNoMore() {
    Aggregate aggregate = new Aggregate(new Query(List.of(), "key", "value"), 3);
    for (int i = 0; i < 100; i++) {
      Event event = text("key " + i % 10);
      event.number(1, i, "" + i);
      aggregate.add(event);
    }
    aggregate.add(text("key 0"));
    aggregate.add(text("key 9"));

    assertThat(aggregate.keys()).isEqualTo(3);
    assertThat(aggregate.largest(2).get(0).key()).isEqualTo("key 0");
    assertThat(aggregate.largest(2).get(0).count()).isEqualTo(11);
    assertThat(aggregate.largest(2).get(0).numbers()).isEqualTo(10);
    assertThat(aggregate.largest(2).get(0).sum()).isEqualTo(450.0);
    assertThat(aggregate.largest(2).get(1).key()).isEqualTo("key 1");
    assertThat(aggregate.others().count()).isEqualTo(71);
    assertThat(aggregate.total().count()).isEqualTo(102);
    assertThat(aggregate.total().sum()).isEqualTo(4950.0);
    assertThat(aggregate.total().mean()).isEqualTo(49.5);
  }

  @Test
  void groupsWhatHasNoKey() {
    Aggregate aggregate = new Aggregate(new Query(List.of(), "key", "value"), 3);
    aggregate.add(text(null));

    assertThat(aggregate.largest(1).get(0).key()).isEqualTo(Aggregate.NO_KEY);
  }

  @Test
  void cutsLongKeys() {
    Aggregate aggregate = new Aggregate(new Query(List.of(), "key", "value"), 3);
    aggregate.add(text("x".repeat(60_000)));

    assertThat(aggregate.largest(1).get(0).key()).hasLength(200);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-2, 1e6, 1e12})
  void percentilesAreRightToOneIn32(double scale) {
    Random random = new Random(3);
    Histogram histogram = new Histogram();
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      double number = scale * Math.exp(4 * random.nextDouble());
      numbers.add(number);
      histogram.add(number);
    }
    Collections.sort(numbers);
    for (double share : new double[] {0.0001, 0.1, 0.5, 0.9, 0.99, 1}) {
      double exact = numbers.get((int) Math.ceil(share * 10_000) - 1);
      assertWithMessage("share %s", share)
          .that(histogram.percentile(share))
          .isWithin(exact / 32)
          .of(exact);
    }
  }

  @Test
  void percentilesStayWithinWhatThereWas() {
    Group group = new Group("x");
    for (double number : new double[] {-5, 0, 1e300, 3}) {
      group.add(number);
    }
    assertThat(group.percentile(0.25)).isAtLeast(-5.0);
    assertThat(group.percentile(1)).isAtMost(1e300);
    assertThat(group.least()).isEqualTo(-5.0);
    assertThat(group.most()).isEqualTo(1e300);
  }
}
