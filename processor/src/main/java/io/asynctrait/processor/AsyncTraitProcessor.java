package io.asynctrait.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.model.AsyncMethods;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Generates the shims and state machines of the types that are annotated with {@code @AsyncTrait}.
 */
@AutoService(Processor.class)
public final class AsyncTraitProcessor extends AbstractProcessor {
  private @Nullable Rounds rounds;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(AsyncMethods.ASYNC_TRAIT, AsyncMethods.RECYCLE);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(CheckedInSources.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Optional<Trees> trees = JavacTrees.of(environment);
    if (trees.isPresent()) {
      CheckedInSources checkedIn = new CheckedInSources(environment, trees.get());
      SourceWriter writer = new SourceWriter(environment.getFiler(), checkedIn);
      BodyStage bodies = new BodyCompiler(environment, writer);
      rounds = new Rounds(environment, trees.get(), checkedIn, writer, bodies);
    } else {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              Code.NOT_JAVAC.message(List.of(environment.getClass().getName())));
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (rounds != null) {
      rounds.process(round);
    }
    return false;
  }
}
