package io.asynctrait.processor.translate;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.shadow.AttributedType;
import io.asynctrait.processor.shadow.ShadowCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks the bodies of all annotated types in the first round, and generates nothing. */
final class BodyCheckingProcessor extends AbstractProcessor {
  final Report report = new Report();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.asynctrait.annotations.AsyncTrait");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      Set<TypeElement> types = ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation));
      try (ShadowCompilation shadow =
          ShadowCompilation.read(
              processingEnv, Trees.instance(processingEnv), types, Set.of(), report)) {
        types.forEach(type -> check(type, shadow));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void check(TypeElement type, ShadowCompilation shadow) {
    AttributedType found = shadow.type(type).orElseThrow();
    new BodyChecker(found.trees(), found.elements(), found.types())
        .check(found.path(), method -> shadow.method(method).isPresent(), report);
  }
}
