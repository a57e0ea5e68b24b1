package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static io.asynctrait.processor.SeparateCompilations.classPath;
import static io.asynctrait.processor.SeparateCompilations.files;
import static io.asynctrait.processor.SeparateCompilations.run;
import static io.asynctrait.processor.SeparateSources.ANNOTATED;
import static io.asynctrait.processor.SeparateSources.BELOW_ANNOTATED;
import static io.asynctrait.processor.SeparateSources.BELOW_ANNOTATED_ANSWER;
import static io.asynctrait.processor.SeparateSources.BELOW_PLAIN;
import static io.asynctrait.processor.SeparateSources.BELOW_PLAIN_ANSWER;
import static io.asynctrait.processor.SeparateSources.MAIN;
import static io.asynctrait.processor.SeparateSources.PLAIN;
import static io.asynctrait.processor.SeparateSources.SOURCE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Traits, superclasses and implementations in different packages, and in jars that were compiled
 * one after the other. Everything is run.
 */
final class AcrossJarsTest {
  @TempDir private Path directory;
  private SeparateCompilations compilations;

  @BeforeEach
  void begin() {
    compilations = new SeparateCompilations(directory);
  }

  @Test
  void packages() throws Exception {
    Path annotated =
        compilations.compile(
            "annotated",
            files(
                "base/Source.java", SOURCE,
                "base/Base.java", ANNOTATED,
                "user/Impl.java", BELOW_ANNOTATED,
                "user/Main.java", MAIN));
    Path plain =
        compilations.compile(
            "plain",
            files(
                "base/Source.java", SOURCE,
                "base/Base.java", PLAIN,
                "user/Impl.java", BELOW_PLAIN,
                "user/Main.java", MAIN));

    assertThat(run(annotated)).isEqualTo(BELOW_ANNOTATED_ANSWER);
    assertThat(run(plain)).isEqualTo(BELOW_PLAIN_ANSWER);
  }

  @Test
  void jars() throws Exception {
    Path annotated =
        compilations.jar(
            compilations.compile(
                "annotated", files("base/Source.java", SOURCE, "base/Base.java", ANNOTATED)),
            "annotated.jar");
    Path plain =
        compilations.jar(
            compilations.compile(
                "plain", files("base/Source.java", SOURCE, "base/Base.java", PLAIN)),
            "plain.jar");
    Path belowAnnotated =
        compilations.compile(
            "belowAnnotated",
            files("user/Impl.java", BELOW_ANNOTATED, "user/Main.java", MAIN),
            "-classpath",
            classPath(annotated));
    Path belowPlain =
        compilations.compile(
            "belowPlain",
            files("user/Impl.java", BELOW_PLAIN, "user/Main.java", MAIN),
            "-classpath",
            classPath(plain));

    assertThat(run(annotated, belowAnnotated)).isEqualTo(BELOW_ANNOTATED_ANSWER);
    assertThat(run(plain, belowPlain)).isEqualTo(BELOW_PLAIN_ANSWER);
  }

  private static final String HIDDEN =
      """
      package base;
      %s
      @AsyncTrait interface Hidden {
        DynamicFuture<Integer> one(int n);
        default DynamicFuture<Integer> two(int n) { return ready(await(one(n)) * 2); }
        default DynamicFuture<Integer> three(int n) { return ready(await(one(n)) * 3); }
      }
      """;

  private static final String OPEN =
      """
      package base;
      %s
      @AsyncTrait public class Open implements Hidden {
        protected Open() {}
        public static Open open() { return new AsyncTrait_Open(); }
        @Override public DynamicFuture<Integer> one(int n) { await(yieldNow()); return ready(n); }
      }
      """;

  /** Its entry points cannot be named, so the call is polled. */
  @Test
  void aMethodOfAHiddenTraitIsAwaited() throws Exception {
    Path base =
        compilations.jar(
            compilations.compile("base", files("base/Hidden.java", HIDDEN, "base/Open.java", OPEN)),
            "base.jar");
    Path user =
        compilations.compile(
            "user",
            files(
                "user/Main.java",
                """
                package user;
                %s
                @AsyncTrait public class Main {
                  DynamicFuture<Integer> all(base.Open open) {
                    return ready(await(open.two(1)) + await(open.one(5)));
                  }
                  public static String generated() throws Exception {
                    return "" + new AsyncTrait_Main().all(base.Open.open()).block();
                  }
                  public static String plain() { return "7"; }
                }
                """),
            "-classpath",
            classPath(base));

    assertThat(run(base, user)).isEqualTo("7");
  }

  @Test
  void inheritedMethodsOfAHiddenTraitAreRefused() throws Exception {
    Path base =
        compilations.compile("base", files("base/Hidden.java", HIDDEN, "base/Open.java", OPEN));
    String below =
        """
        package user;
        %s
        @AsyncTrait public class Below extends base.Open {
          /* members */
        }
        """;
    TestCompilation inherits =
        compilations.javac(
            "inherits", files("user/Below.java", below), "-classpath", classPath(base));
    assertThat(inherits.errors())
        .contains(
            "[AT018] Below uses the async method two(int) of Hidden, which is package-private");
    assertThat(inherits.errors())
        .contains(
            "[AT018] Below uses the async method three(int) of Hidden, which is package-private");
    TestCompilation callsSuper =
        compilations.javac(
            "callsSuper",
            files(
                "user/Below.java",
                below.replace(
                    "/* members */",
                    "public DynamicFuture<Integer> two(int n) {"
                        + " return ready(await(super.two(n))); }"
                        + " public DynamicFuture<Integer> three(int n) { return ready(3); }")),
            "-classpath",
            classPath(base));
    assertThat(callsSuper.errors())
        .contains(
            "[AT018] Below uses the async method two(int) of Hidden, which is package-private");
    assertThat(callsSuper.errors()).doesNotContain("three(int) of Hidden");
  }

  @Test
  void aJarThatWasNotProcessed() throws Exception {
    Path base =
        compilations.compile(
            "base",
            files(
                "base/Source.java",
                """
                package base;
                %s
                @AsyncTrait public interface Source { DynamicFuture<Integer> read(int n); }
                """),
            "-proc:none");
    TestCompilation below =
        compilations.javac(
            "below",
            files(
                "Below.java",
                """
                %s
                @AsyncTrait class Below implements base.Source {
                  public DynamicFuture<Integer> read(int n) { return ready(n); }
                }
                """),
            "-classpath",
            classPath(base));
    assertThat(below.errors())
        .contains("[AT308] base.Source was compiled without asynctrait-processor");
    Path user =
        compilations.compile(
            "user",
            files(
                "user/Main.java",
                """
                package user;
                %s
                @AsyncTrait public class Main {
                  DynamicFuture<Integer> all(base.Source source) {
                    return ready(await(source.read(1)) + 1);
                  }
                  public static String generated() throws Exception {
                    return "" + new AsyncTrait_Main().all(n -> ready(n)).block();
                  }
                  public static String plain() { return "2"; }
                }
                """),
            "-classpath",
            classPath(base));
    assertThat(run(base, user)).isEqualTo("2");
  }
}
