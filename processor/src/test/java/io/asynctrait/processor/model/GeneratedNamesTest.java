package io.asynctrait.processor.model;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The names of generated types and members. */
final class GeneratedNamesTest {
  private static final String SOURCE =
      """
      package p;
      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.runtime.DynamicFuture;
      import java.util.Map;
      @AsyncTrait interface Source_ {
        DynamicFuture<Integer> read_all();
        DynamicFuture<Integer> over();
        DynamicFuture<Integer> over(int[][] a, String... b);
        <T extends Comparable<T>> DynamicFuture<Integer> over(T a, Map.Entry<T, T> b);
        DynamicFuture<Integer> same(java.util.Date d);
        DynamicFuture<Integer> same(java.sql.Date d);
        int over(long plain);
        @AsyncTrait interface In_ner { DynamicFuture<Integer> m(); }
      }
      """;

  @Test
  void namesOfTypes() throws IOException {
    List<String> names = new ArrayList<>();
    withElements(
        elements -> {
          TypeElement source = elements.getTypeElement("p.Source_");
          TypeElement inner = elements.getTypeElement("p.Source_.In_ner");
          names.add(GeneratedNames.shim(source).qualifiedName());
          names.add(GeneratedNames.shim(inner).qualifiedName());
          names.add(GeneratedNames.polled(inner).simpleName());
          names.add(GeneratedNames.entries(source).simpleName());
        });
    assertThat(names)
        .containsExactly(
            "p.AsyncTrait_Source__",
            "p.AsyncTrait_Source___In__ner",
            "AsyncTrait_Source___In__ner_Polled",
            "AsyncTrait_Source___Entries")
        .inOrder();
  }

  @Test
  void namesOfStateMachines() throws IOException {
    List<String> names = new ArrayList<>();
    withElements(
        elements ->
            AsyncMethods.declaredIn(elements.getTypeElement("p.Source_"))
                .forEach(
                    method ->
                        names.add(
                            GeneratedNames.machine(method)
                                .simpleName()
                                .substring("AsyncTrait_Source___".length()))));
    assertThat(names)
        .containsExactly(
            "read__all",
            "over___none",
            "over__intArrayArray_StringArray",
            "over__Comparable_Entry",
            "same__java_util_Date",
            "same__java_sql_Date")
        .inOrder();
  }

  @Test
  void namesOfMembers() {
    assertThat(GeneratedNames.start("read", Lane.INTEGER)).isEqualTo("startRead");
    assertThat(GeneratedNames.start("read", Lane.REFERENCE)).isEqualTo("startRead");
    assertThat(GeneratedNames.await("read", Lane.ERASED)).isEqualTo("awaitReadErased");
    assertThat(GeneratedNames.await("_x", Lane.VOID)).isEqualTo("await_x");
    assertThat(GeneratedNames.poll("élan")).isEqualTo("pollÉlan");
  }

  private static void withElements(Consumer<Elements> action) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///p/Source_.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    JavaCompiler.CompilationTask task =
        javac.getTask(new StringWriter(), null, null, List.of("-proc:only"), null, List.of(file));
    task.setProcessors(
        List.of(
            new AbstractProcessor() {
              @Override
              public Set<String> getSupportedAnnotationTypes() {
                return Set.of("*");
              }

              @Override
              public SourceVersion getSupportedSourceVersion() {
                return SourceVersion.latest();
              }

              @Override
              public boolean process(
                  Set<? extends TypeElement> annotations, RoundEnvironment round) {
                if (!round.processingOver()) {
                  action.accept(processingEnv.getElementUtils());
                }
                return false;
              }
            }));
    assertThat(task.call()).isTrue();
  }
}
