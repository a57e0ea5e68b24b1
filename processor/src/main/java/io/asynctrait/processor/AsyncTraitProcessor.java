package io.asynctrait.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
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
 *
 * <p>It is told of every compilation, for the sake of those that await without an annotation.
 */
@AutoService(Processor.class)
public final class AsyncTraitProcessor extends AbstractProcessor {
  private @Nullable Rounds rounds;

  /** Why there are no rounds, as long as nobody has been told. */
  private @Nullable String obstacle;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  /** Mistyped options are ours, too: it is for us to say so. */
  @Override
  public Set<String> getSupportedOptions() {
    return isInitialized()
        ? ProcessorOptions.claimed(processingEnv.getOptions().keySet())
        : ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Optional<Trees> trees = JavacTrees.of(environment);
    SourceVersion level = environment.getSourceVersion();
    if (trees.isEmpty()) {
      obstacle = Code.NOT_JAVAC.message(List.of(environment.getClass().getName()));
    } else if (level.compareTo(SourceVersion.RELEASE_17) < 0) {
      obstacle = Code.LANGUAGE_LEVEL.message(List.of(level.name().replace("RELEASE_", "")));
    } else {
      Report report = new Report();
      ProcessorOptions options = ProcessorOptions.read(environment.getOptions(), report);
      CompiledTypes types = new CompiledTypes(environment.getElementUtils());
      CheckedInSources checkedIn = new CheckedInSources(environment, trees.get(), types);
      SourceWriter writer = new SourceWriter(environment.getFiler(), checkedIn);
      BodyStage bodies = new BodyCompiler(environment, trees.get(), writer, options.methodSize());
      rounds = new Rounds(environment, trees.get(), types, checkedIn, writer, bodies, options);
      rounds.report(report);
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (rounds == null) {
      refuse(annotations);
      return false;
    }
    try {
      rounds.process(round);
    } catch (RuntimeException | StackOverflowError e) {
      Report report = new Report();
      Failures.report(e, new Site.Everywhere(), "the compilation", report);
      report.diagnostics().forEach(diagnostic -> error(diagnostic.message()));
    }
    return false;
  }

  /** Tells once, and not to those who do not use us, why nothing is generated. */
  private void refuse(Set<? extends TypeElement> annotations) {
    boolean isUsed =
        annotations.stream()
            .anyMatch(type -> type.getQualifiedName().contentEquals(AsyncMethods.ASYNC_TRAIT));
    if (isUsed && obstacle != null) {
      error(obstacle);
      obstacle = null;
    }
  }

  private void error(String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
  }
}
