package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Traits, superclasses and implementations in different packages, in jars that were compiled one
 * after the other, and in different modules. Everything is run.
 */
final class AcrossJarsTest {
  private static final String IMPORTS =
      """
      import static io.asynctrait.runtime.Async.*;
      import io.asynctrait.annotations.*;
      import io.asynctrait.runtime.*;
      import java.io.IOException;
      """;

  private static final String SOURCE =
      """
      package base;
      %s
      @AsyncTrait public interface Source {
        @Recycle DynamicFuture<Integer> read(int n) throws IOException;

        DynamicFuture<String> name() throws IOException;

        default DynamicFuture<Integer> readTwice(int n) throws IOException {
          int first = await(read(n));
          return ready(first + await(read(n + 1)));
        }

        static DynamicFuture<String> describe(Source source) throws IOException {
          String name = await(source.name());
          return ready(name + await(source.readTwice(1)));
        }
      }
      """;

  /** Annotated, with a protected constructor, protected and package-private members. */
  private static final String ANNOTATED =
      """
      package base;
      %s
      @AsyncTrait public abstract class Base implements Source {
        protected int count;
        int hidden = 1000;

        protected Base(int count) { this.count = count; }
        Base(String hidden) { this(hidden.length()); }

        protected int plus(int n) { return n + count; }
        int hiddenPlus(int n) { return n + hidden; }

        @Override public DynamicFuture<Integer> read(int n) throws IOException {
          count++;
          return ready(await(fill(n)) + hiddenPlus(n) + plus(0));
        }

        @Recycle protected DynamicFuture<Integer> fill(int n) {
          await(yieldNow());
          return ready(n * factor());
        }

        protected abstract int factor();
      }
      """;

  /** The same without annotation and without async methods. */
  private static final String PLAIN =
      """
      package base;
      %s
      public abstract class Base implements Source {
        protected int count;
        int hidden = 1000;

        protected Base(int count) { this.count = count; }
        Base(String hidden) { this(hidden.length()); }

        protected int plus(int n) { return n + count; }
        int hiddenPlus(int n) { return n + hidden; }
        protected int factor() { return 1; }

        @Override public DynamicFuture<String> name() { return ready("plain" + plus(hiddenPlus(0))); }
      }
      """;

  /** Below the annotated one. */
  private static final String BELOW_ANNOTATED =
      """
      package user;
      %s
      @AsyncTrait public class Impl extends base.Base {
        public Impl(int count) { super(count); }

        @Override protected int factor() { return 10; }
        int counted() { return count++; }

        @Override public DynamicFuture<Integer> read(int n) throws IOException {
          int above = await(super.read(n));
          await(yieldNow());
          return ready(above + counted());
        }

        @Override public DynamicFuture<String> name() throws IOException { return ready("impl" + await(readTwice(2))); }
      }
      """;

  /** Below the other. */
  private static final String BELOW_PLAIN =
      """
      package user;
      %s
      @AsyncTrait public class Impl extends base.Base {
        public Impl(int count) { super(count); }

        int counted() { return plus(count++); }

        @Override public DynamicFuture<Integer> read(int n) throws IOException {
          await(yieldNow());
          if (n > 5) { throw new IOException("n" + n); }
          return ready(n + counted());
        }
      }
      """;

  private static final String MAIN =
      """
      package user;
      %s
      import base.Source;
      @AsyncTrait public abstract class Main {
        protected Main() {}

        public static DynamicFuture<String> all(Source source) throws IOException {
          String text = await(Source.describe(source)) + "," + await(source.read(4));
          try {
            return ready(text + "," + await(source.readTwice(5)));
          } catch (IOException e) {
            return ready(text + "," + e.getMessage());
          }
        }

        public static String generated() throws Exception {
          return AsyncTrait_Main.all(new AsyncTrait_Impl(3)).block();
        }

        public static String plain() throws Exception {
          return Async.blocking(() -> all(new Impl(3)).block());
        }
      }
      """;

  private static final String BELOW_ANNOTATED_ANSWER = "impl20752069,1068,2181";
  private static final String BELOW_PLAIN_ANSWER = "plain100319,15,n6";

  @TempDir private Path directory;

  private static Map<String, String> files(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].replace("%s", IMPORTS));
    }
    return files;
  }

  /** Compiles into a directory of that name, every warning an error, and returns the classes. */
  private Path compile(String name, Map<String, String> files, String... options)
      throws IOException {
    TestCompilation compilation = javac(name, files, options);
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    return directory.resolve(name).resolve("classes");
  }

  private TestCompilation javac(String name, Map<String, String> files, String... options)
      throws IOException {
    Path sources = directory.resolve(name + "-sources");
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = sources.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, file.getValue()));
    }
    List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    all.addAll(List.of("-sourcepath", sources.toString()));
    all.addAll(List.of(options));
    return TestCompilation.run(
        paths, directory.resolve(name), new AsyncTraitProcessor(), all.toArray(new String[0]));
  }

  private Path jar(Path classes, String name) throws IOException {
    Path jar = directory.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private static String classPath(Path... first) {
    return Stream.concat(
            Stream.of(first).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs {@code user.Main}, generated and as written, and returns the one answer of both. */
  private static String run(Path... classes) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Path path : classes) {
      urls.add(path.toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]))) {
      return answer(loader);
    }
  }

  private static String answer(ClassLoader loader) throws Exception {
    Class<?> main = loader.loadClass("user.Main");
    Object generated = main.getMethod("generated").invoke(null);
    assertThat(generated).isEqualTo(main.getMethod("plain").invoke(null));
    return (String) generated;
  }

  @Test
  void packages() throws Exception {
    Path annotated =
        compile(
            "annotated",
            files(
                "base/Source.java", SOURCE,
                "base/Base.java", ANNOTATED,
                "user/Impl.java", BELOW_ANNOTATED,
                "user/Main.java", MAIN));
    Path plain =
        compile(
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
        jar(
            compile("annotated", files("base/Source.java", SOURCE, "base/Base.java", ANNOTATED)),
            "annotated.jar");
    Path plain =
        jar(
            compile("plain", files("base/Source.java", SOURCE, "base/Base.java", PLAIN)),
            "plain.jar");
    Path belowAnnotated =
        compile(
            "belowAnnotated",
            files("user/Impl.java", BELOW_ANNOTATED, "user/Main.java", MAIN),
            "-classpath",
            classPath(annotated));
    Path belowPlain =
        compile(
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
        jar(compile("base", files("base/Hidden.java", HIDDEN, "base/Open.java", OPEN)), "base.jar");
    Path user =
        compile(
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
    Path base = compile("base", files("base/Hidden.java", HIDDEN, "base/Open.java", OPEN));
    String below =
        """
        package user;
        %s
        @AsyncTrait public class Below extends base.Open {
          /* members */
        }
        """;
    TestCompilation inherits =
        javac("inherits", files("user/Below.java", below), "-classpath", classPath(base));
    assertThat(inherits.errors())
        .contains(
            "[AT018] Below uses the async method two(int) of Hidden, which is package-private");
    assertThat(inherits.errors())
        .contains(
            "[AT018] Below uses the async method three(int) of Hidden, which is package-private");
    TestCompilation callsSuper =
        javac(
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
        compile(
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
        javac(
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
        compile(
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

  @Test
  void modules() throws Exception {
    // Before, javac does not show the module path to processors.
    assumeTrue(Runtime.version().feature() >= 18);
    String runtime = where(Async.class) + File.pathSeparator + where(AsyncTrait.class);
    String requires =
        " requires transitive io.asynctrait.runtime;"
            + " requires static transitive io.asynctrait.annotations; ";
    Path one =
        compile(
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
        compile(
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
    compile(
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
