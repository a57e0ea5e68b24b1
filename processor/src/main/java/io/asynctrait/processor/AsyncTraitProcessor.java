package io.asynctrait.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates the shims and state machines of the types that are annotated with {@code @AsyncTrait}.
 */
@AutoService(Processor.class)
public final class AsyncTraitProcessor extends AbstractProcessor {

  private static final String ASYNC_TRAIT = "io.asynctrait.annotations.AsyncTrait";

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(ASYNC_TRAIT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment roundEnv) {
    return false;
  }
}
