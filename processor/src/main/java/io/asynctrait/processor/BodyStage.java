package io.asynctrait.processor;

import com.palantir.javapoet.JavaFile;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.discover.MethodReader;
import io.asynctrait.processor.emit.MachineEmitter;
import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.lower.Lowering;
import io.asynctrait.processor.lower.UnnamedTypeException;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import io.asynctrait.processor.shadow.AttributedMethod;
import io.asynctrait.processor.shadow.AttributedType;
import io.asynctrait.processor.shadow.ShadowCompilation;
import io.asynctrait.processor.translate.BodyChecker;
import io.asynctrait.processor.translate.BodyTranslator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;

/** Bodies to state machines: shadow, check, translate, lower, emit. One bad type never stops another. */
final class BodyStage {
  private final ProcessingEnvironment environment;

  BodyStage(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Generates the state machines of every async body of {@code traits}; a type with an error gets none. */
  Report compile(List<TraitModel> traits) {
    Report all = new Report();
    List<TraitModel> withBodies =
        traits.stream().filter(trait -> !trait.bodies().isEmpty()).toList();
    ShadowCompilation shadow =
        ShadowCompilation.read(
            environment, withBodies.stream().map(TraitModel::element).toList(), all);
    for (TraitModel trait : withBodies) {
      all.addAll(compile(trait, shadow));
    }
    return all;
  }

  private Report compile(TraitModel trait, ShadowCompilation shadow) {
    Report report = new Report();
    Optional<AttributedType> type = shadow.type(trait.element());
    if (type.isEmpty()) {
      return report;
    }
    AttributedType attributed = type.get();
    new BodyChecker(attributed.trees(), attributed.elements(), attributed.types())
        .check(
            attributed.path(),
            method -> shadow.method(method).isPresent(),
            report);
    if (report.hasErrors()) {
      return report;
    }
    Map<ExecutableElement, Optional<MethodModel>> models = new HashMap<>();
    Function<ExecutableElement, Optional<MethodModel>> asyncMethods =
        method ->
            models.computeIfAbsent(
                method, m -> MethodReader.read(m, attributed.elements(), attributed.types()));
    for (MethodModel method : trait.bodies()) {
      Optional<AttributedMethod> body = shadow.method(method.element());
      if (body.isPresent()) {
        compile(trait, method, body.get(), asyncMethods, report);
      }
    }
    return report;
  }

  private void compile(
      TraitModel trait,
      MethodModel method,
      AttributedMethod body,
      Function<ExecutableElement, Optional<MethodModel>> asyncMethods,
      Report report) {
    Report own = new Report();
    try {
      Body translated =
          BodyTranslator.translate(
              method, body.trees(), body.elements(), body.types(), body.path(), asyncMethods, own);
      if (!own.hasErrors()) {
        JavaFile file =
            MachineEmitter.emit(
                method, Lowering.lower(translated), trait.isPublic(), isGeneratedVisible());
        file.writeTo(environment.getFiler());
      }
    } catch (IOException e) {
      own.add(Code.NOT_WRITTEN, new Site.Declaration(method.element()), method.machine().qualifiedName(), e.getMessage());
    } catch (UnnamedTypeException e) {
      own.add(
          Code.UNSUPPORTED,
          new Site.Declaration(method.element()),
          "the value of " + e.getMessage() + ", whose type has no name, kept over an await,");
    } catch (RuntimeException e) {
      own.add(Code.PROCESSOR_DEFECT, new Site.Declaration(method.element()), describe(e));
    }
    report.addAll(own);
  }

  private static String describe(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e + (trace.length > 0 ? " at " + trace[0] : "");
  }

  private boolean isGeneratedVisible() {
    return environment.getElementUtils().getTypeElement("javax.annotation.processing.Generated") != null;
  }
}
