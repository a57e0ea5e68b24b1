package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static io.asynctrait.processor.SeparateCompilations.answer;
import static io.asynctrait.processor.SeparateCompilations.files;
import static io.asynctrait.processor.SeparateSources.ANNOTATED;
import static io.asynctrait.processor.SeparateSources.BELOW_ANNOTATED;
import static io.asynctrait.processor.SeparateSources.BELOW_ANNOTATED_ANSWER;
import static io.asynctrait.processor.SeparateSources.MAIN;
import static io.asynctrait.processor.SeparateSources.SOURCE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traits and implementations in different modules. Everything is run. */
final class AcrossModulesTest {
  @TempDir private Path directory;
  private SeparateCompilations compilations;

  @BeforeEach
  void begin() {
    compilations = new SeparateCompilations(directory);
  }

  @Test
  void modules() throws Exception {
    // Before, javac does not show the module path to processors.
    assumeTrue(Runtime.version().feature() >= 18);
    String runtime = where(Async.class) + File.pathSeparator + where(AsyncTrait.class);
    String requires =
        " requires transitive io.asynctrait.runtime;"
            + " requires static transitive io.asynctrait.annotations; ";
    Path one =
        compilations.compile(
            "one",
            files(
                "base/Source.java",
                SOURCE,
                "base/Base.java",
                ANNOTATED,
                "module-info.java",
                "module one {" + requires + "exports base; }"),
            "--module-path",
            runtime);
    Path two =
        compilations.compile(
            "two",
            files(
                "user/Impl.java",
                BELOW_ANNOTATED,
                "user/Main.java",
                MAIN,
                "module-info.java",
                "module two {" + requires + "requires transitive one; exports user; }"),
            "--module-path",
            runtime + File.pathSeparator + one);

    ModuleFinder finder = ModuleFinder.of(where(Async.class), one, two);
    Configuration configuration =
        ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("two"));
    ModuleLayer layer =
        ModuleLayer.boot().defineModulesWithManyLoaders(configuration, platformLoader());
    assertThat(answer(layer.findLoader("two"))).isEqualTo(BELOW_ANNOTATED_ANSWER);
    assertThat(layer.findLoader("two").loadClass("user.AsyncTrait_Impl").getModule().getName())
        .isEqualTo("two");
  }

  /** What is generated shows the runtime to others, which the user's own types need not do. */
  @Test
  void aModuleThatKeepsTheRuntimeToItself() throws Exception {
    assumeTrue(Runtime.version().feature() >= 18);
    compilations.compile(
        "closed",
        files(
            "user/Service.java",
            """
            package user;
            %s
            @SuppressWarnings("exports")
            @AsyncTrait public class Service {
              public Service() {}
              DynamicFuture<Integer> one(int n) throws IOException {
                await(yieldNow());
                return ready(n);
              }
              static DynamicFuture<Integer> two(Service service) throws IOException {
                return ready(await(service.one(1)) + 1);
              }
            }
            """,
            "module-info.java",
            """
            module closed {
              requires io.asynctrait.runtime;
              requires static io.asynctrait.annotations;
              exports user;
            }
            """),
        "--module-path",
        where(Async.class) + File.pathSeparator + where(AsyncTrait.class),
        "-Xlint:-missing-explicit-ctor");
  }

  private static ClassLoader platformLoader() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static Path where(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
