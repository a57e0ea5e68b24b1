package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What build tools are told that want to compile and process less than everything. */
final class IncrementalBuildsTest {
  private static final Path SHIMS = Path.of("src/test/resources/shims");

  /**
   * Gradle hides the compiler's environment from a processor that declares itself {@code
   * isolating}, {@code aggregating} or {@code dynamic}, and ours cannot do without {@link Trees}.
   */
  @Test
  void noPromiseIsMadeThatCannotBeKept() throws IOException {
    String services = "META-INF/services/javax.annotation.processing.Processor";
    String declaration = "META-INF/gradle/incremental.annotation.processors";

    assertThat(resource(services).strip()).isEqualTo(AsyncTraitProcessor.class.getName());
    assertThat(resource(declaration).strip())
        .isEqualTo(AsyncTraitProcessor.class.getName() + ",unknown");
    assertThat(
            new AsyncTraitProcessor()
                .getSupportedOptions().stream()
                    .filter(option -> option.startsWith("org.gradle."))
                    .toList())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Polled", "Inheritance", "Nested", "Statics", "Overloads"})
  void eachFileComesFromTheOneTypeThatItIsNamedAfter(String sources, @TempDir Path output)
      throws IOException {
    Origins origins = new Origins();

    TestCompilation compilation =
        TestCompilation.run(
            SHIMS.resolve(sources), output, new RecordingProcessor(origins), "-Xlint:none");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    assertThat(origins.names()).isNotEmpty();
    assertThat(origins.names()).isEqualTo(compilation.generatedNames());
    origins.byName.forEach(
        (name, elements) -> {
          assertWithMessage(name).that(elements).hasSize(1);
          assertWithMessage(name).that(elements.get(0)).isInstanceOf(TypeElement.class);
          assertWithMessage(name)
              .that(name + "_")
              .startsWith(generatedPrefix((TypeElement) elements.get(0)));
        });
  }

  @Test
  void everyKindOfFileIsLookedAt(@TempDir Path output) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String name : List.of("Polled", "Inheritance")) {
      Origins origins = new Origins();
      TestCompilation.run(
          SHIMS.resolve(name), output.resolve(name), new RecordingProcessor(origins));
      names.addAll(origins.names());
    }

    assertThat(names.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList())
        .containsAtLeast(
            "AsyncTrait_Source", // the entry points of a trait
            "AsyncTrait_Source_next", // the state machine of a leaf
            "AsyncTrait_Source_Polled", // the leaf that is written by hand
            "AsyncTrait_Door", // the shim of a class
            "AsyncTrait_Door_Entries"); // its own entry points
  }

  /** {@code a.Outer.Inner_1} has files that begin with {@code a.AsyncTrait_Outer_Inner__1_}. */
  private static String generatedPrefix(TypeElement type) {
    Element outer = type;
    StringBuilder name = new StringBuilder();
    for (; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
      name.insert(0, outer.getSimpleName().toString().replace("_", "__") + "_");
    }
    String packageName = outer.toString().equals("unnamed package") ? "" : outer + ".";
    return packageName + "AsyncTrait_" + name;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = AsyncTraitProcessor.class.getClassLoader().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Takes note of the originating elements of each file that it creates. */
  private static final class Origins implements Filer {
    private final Map<String, List<Element>> byName = new LinkedHashMap<>();
    private Filer filer;

    Set<String> names() {
      return new TreeSet<>(byName.keySet());
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      byName.put(name.toString(), List.of(origins));
      return filer.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
      throw new AssertionError("a class file: " + name);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence packageName,
        CharSequence name,
        Element... origins) {
      throw new AssertionError("a resource: " + name);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence packageName, CharSequence name)
        throws IOException {
      return filer.getResource(location, packageName, name);
    }
  }

  private static final class RecordingProcessor extends AbstractProcessor {
    private final AsyncTraitProcessor processor = new AsyncTraitProcessor();
    private final Origins origins;

    RecordingProcessor(Origins origins) {
      this.origins = origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      origins.filer = environment.getFiler();
      processor.init(
          APIWrappers.wrap(
              ProcessingEnvironment.class, environment, true, Map.of("getFiler", origins)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
