package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Range;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Generated methods on an event loop. */
@Timeout(60)
final class EventLoopRunTest {
  private static final Path SOURCES = Path.of("src/test/resources/loop-run");

  private static URLClassLoader loader;

  @BeforeAll
  static void compile(@TempDir Path output) throws Exception {
    TestCompilation compilation =
        TestCompilation.run(
            SOURCES, output, new AsyncTraitProcessor(), "-Xlint:all,-processing", "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    loader = new URLClassLoader(new URL[] {output.resolve("classes").toUri().toURL()});
  }

  @AfterAll
  static void close() throws Exception {
    loader.close();
  }

  private static Object run(String program, String method) throws Exception {
    return loader.loadClass("demo." + program).getMethod(method).invoke(null);
  }

  @Test
  void aDumpShowsLogicalStacks() throws Exception {
    String dump = (String) run("Dumps", "run");
    assertThat(dump.replaceAll("@\\p{XDigit}+", "").replaceAll("PT\\S+", "PT"))
        .isEqualTo(
            """
            task waiting for an element of Channel (0 of 4 elements)
                at demo.Echo.read(Echo.java:35)
                at demo.Echo.serve(Echo.java:24)
            task waiting for all of 2 calls
                - waiting for an element of Channel (0 of 4 elements)
                    at demo.Echo.read(Echo.java:35)
                    at demo.Echo.serve(Echo.java:24)
                - waiting for Timer (PT left)
                    at demo.Echo.pause(Echo.java:56)
                at demo.Echo.both(Echo.java:50)
            task waiting for Timer (PT left)
                at demo.Echo.pause(Echo.java:56)
            task waiting for a call, with a timeout
                - waiting for what its poll function waits for
                    at demo.Pipe.next(Unknown Source)
                - waiting for Timer (PT left)
                at demo.Echo.limited(Echo.java:66)

            task waiting for Signal
                at demo.Echo.answer(Echo.java:40)
                at demo.Echo.answer(Echo.java:43)
                at demo.Echo.answer(Echo.java:43)
                at demo.Echo.serve(Echo.java:28)
            """);
  }

  @Test
  void shutdownUnwindsEveryTaskAndRunsItsCleanUp() throws Exception {
    assertThat((List<?>) run("Shutdown", "run"))
        .containsExactly(
            "inner: clean-up begins",
            "inner: CancellationException at its await",
            "inner: clean-up ends",
            "outer: clean-up begins",
            "outer: CancellationException at its await",
            "outer: clean-up ends",
            "outer: resource closed",
            "second: clean-up",
            "uncaught: IllegalStateException in second's clean-up",
            "first: cancelled",
            "second: cancelled, IllegalStateException suppressed",
            "later: RejectedExecutionException",
            "ended")
        .inOrder();
  }

  @Test
  void tenThousandSuspendedActivationsGoOnWhereTheStackIsLargeEnough() throws Exception {
    assertThat(run("Depth", "resumed")).isEqualTo(10_000);
  }

  @Test
  void tenThousandSuspendedActivationsAreCancelledOnAnyStack() throws Exception {
    assertThat(run("Depth", "cancelled")).isEqualTo("10001 entered, 10001 left, cancelled");
  }

  @Test
  void aStackOverflowLeavesTheLoopAndItsPoolsAlive() throws Exception {
    List<?> seen = (List<?>) run("Depth", "onALoop");
    assertThat(seen).hasSize(15);
    for (int i = 0; i < seen.size(); i += 5) {
      assertThat(seen.get(i)).isAnyOf("gave 10000", "overflow");
      // The one activation that had no room to be resumed has had none for its clean-up either.
      assertThat(seen.get(i + 1))
          .isIn(seen.get(i).equals("overflow") ? List.of("0 lost", "1 lost") : List.of("0 lost"));
      assertThat(seen.subList(i + 2, i + 5))
          .containsExactly("overflow", "alive 100", "alive 100")
          .inOrder();
    }
  }

  @Test
  void aStackOverflowLosesNoWakeUpOfOthers() throws Exception {
    List<?> seen = (List<?>) run("Depth", "overflowsWhileWaking");
    assertThat(seen).hasSize(200);
    assertThat(Set.copyOf(seen)).containsExactly("overflow", "counted");
  }

  @Test
  void withoutALoopAStackOverflowsAsInPlainJava() throws Exception {
    assertThat(run("Depth", "onAPlainThread")).isEqualTo("overflow, then 100; ".repeat(3));
  }

  @Test
  void errorsPassThroughAndPoolsAndExecutorsSurvive() throws Exception {
    List<String> each = List.of("thrown", "thrown", "gave 1", "recycled");
    List<String> expected = new ArrayList<>();
    for (int executor = 0; executor < 2; executor++) {
      for (int i = 0; i < 10; i++) {
        expected.addAll(each);
      }
      expected.add("21 clean-ups");
    }
    assertThat((List<?>) run("Errors", "run")).containsExactlyElementsIn(expected).inOrder();
  }

  @Test
  void taskLocalValuesAreCarriedOverAwaitsAndThreads() throws Exception {
    assertThat(run("Locals", "acrossThreads")).isEqualTo(0);
  }

  @Test
  void taskLocalValuesAreRebound() throws Exception {
    List<String> expected = List.of("outer", "outer, inner, outer", "outer, inner failed, outer");
    assertThat((List<?>) run("Locals", "reboundInBlockingCode"))
        .containsExactlyElementsIn(expected)
        .inOrder();
    List<String> onALoop = new ArrayList<>(expected);
    onALoop.add("nobody else saw it");
    assertThat((List<?>) run("Locals", "rebound")).containsExactlyElementsIn(onALoop).inOrder();
  }

  @Test
  void childrenOfATaskGroupInheritTaskLocalValues() throws Exception {
    assertThat(run("Locals", "group")).isEqualTo("outer, outer, inner, outer");
  }

  @Test
  void cleanUpSeesTaskLocalValues() throws Exception {
    assertThat((List<?>) run("Locals", "cancelled"))
        .containsExactly("inner cleans up", "outer cleans up", "cancelled")
        .inOrder();
  }

  @Test
  void theHttpClientOfTheJdkIsAwaitedAndCancelled() throws Exception {
    assertThat((List<?>) run("Bridges", "http"))
        .containsExactly(
            "200 this is /18/19",
            "the server writes",
            "/endless ended",
            "the client hung up",
            "ConnectException")
        .inOrder();
  }

  @Test
  void blockingCallsOfADatabaseRunOnAPool() throws Exception {
    assertTalkedToADatabase((List<?>) run("Bridges", "jdbcOnAPool"));
  }

  @Test
  void blockingCallsOfADatabaseRunOnVirtualThreads() throws Exception {
    List<?> seen = (List<?>) run("Bridges", "jdbcOnVirtualThreads");
    assumeTrue(seen != null, "this JDK has no virtual threads");
    assertTalkedToADatabase(seen);
  }

  private static void assertTalkedToADatabase(List<?> seen) {
    assertThat(seen)
        .containsExactly(
            "the database is stuck",
            "200 rows",
            "gave 900",
            "gave 50",
            "gave 50",
            "error 42122", // no such column
            "cancelled",
            "the database was interrupted")
        .inOrder();
  }

  @Test
  void aTaskWhoseAwaitsAreAlwaysReadyStarvesNoOther() throws Exception {
    Map<?, ?> rounds = (Map<?, ?>) run("Budget", "run");
    assertThat(rounds).hasSize(9);
    // Ten turns of the other task, and a turn more for each side.
    rounds.forEach(
        (kind, made) ->
            assertWithMessage(kind + "").that((Integer) made).isIn(Range.closed(500, 12_300)));
  }
}
