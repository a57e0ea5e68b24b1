package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.discover.MethodReader;
import io.asynctrait.processor.discover.ShimMethods;
import io.asynctrait.processor.lint.Linter;
import io.asynctrait.processor.lower.UnnamedTypeException;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import io.asynctrait.processor.shadow.AttributedMethod;
import io.asynctrait.processor.shadow.AttributedType;
import io.asynctrait.processor.shadow.CompileError;
import io.asynctrait.processor.shadow.ShadowCompilation;
import io.asynctrait.processor.translate.BodyChecker;
import io.asynctrait.processor.translate.BodyTranslator;
import io.asynctrait.processor.translate.TranslatedBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Bodies to state machines: shadow, check, translate, lower, emit. One bad type never stops
 * another.
 */
final class BodyCompiler implements BodyStage {
  /** In javac's complaint that no overload fits, whatever its language: what is awaited. */
  private static final Pattern AWAIT_OF = Pattern.compile("\\A[^\n]*\\bawait\\(([^)]*)\\)");

  private final ProcessingEnvironment environment;
  private final Trees trees;
  private final SourceWriter writer;
  private final MachineCompiler machines;
  private final ForeignTraits foreign;

  BodyCompiler(
      ProcessingEnvironment environment, Trees trees, SourceWriter writer, int methodSize) {
    this.environment = environment;
    this.trees = trees;
    this.writer = writer;
    this.machines = new MachineCompiler(environment.getElementUtils(), methodSize);
    this.foreign = new ForeignTraits(environment, trees);
  }

  @Override
  public Outcome compile(List<TraitModel> traits, List<TypeElement> others) {
    Outcome outcome = new Outcome(new Report(), new LinkedHashSet<>(), new Report());
    List<TypeElement> types = traits.stream().map(TraitModel::element).toList();
    try (ShadowCompilation shadow =
        ShadowCompilation.read(environment, trees, types, others, outcome.report())) {
      for (TypeElement other : others) {
        shadow
            .type(other)
            .ifPresent(type -> linter(type).checkPlain(type.path(), outcome.report()));
      }
      Set<TypeElement> above = supertypes(types);
      for (TraitModel trait : traits) {
        Report report = new Report();
        try {
          report.addAll(compile(trait, shadow));
          lint(trait, above.contains(trait.element()), shadow, report);
        } catch (RuntimeException | StackOverflowError e) {
          TypeElement type = trait.element();
          Failures.report(e, new Site.Declaration(type), type.getSimpleName(), report);
        }
        outcome.report().addAll(report);
        if (!report.hasErrors()) {
          collectErrors(trait, shadow, outcome);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the shadow compilation", e);
    }
    return outcome;
  }

  private void lint(TraitModel trait, boolean isExtended, ShadowCompilation shadow, Report report) {
    shadow
        .type(trait.element())
        .ifPresent(
            type ->
                linter(type)
                    .check(
                        type.path(),
                        method -> shadow.method(method).isPresent(),
                        isExtended,
                        report));
  }

  /** What some of {@code types} extend or implement. */
  private Set<TypeElement> supertypes(List<TypeElement> types) {
    Set<TypeElement> above = new HashSet<>();
    Deque<TypeElement> pending = new ArrayDeque<>(types);
    while (!pending.isEmpty()) {
      for (TypeMirror supertype :
          environment.getTypeUtils().directSupertypes(pending.remove().asType())) {
        TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
        if (above.add(element)) {
          pending.add(element);
        }
      }
    }
    return above;
  }

  private static Linter linter(AttributedType type) {
    return new Linter(type.trees(), type.types());
  }

  private static void collectErrors(TraitModel trait, ShadowCompilation shadow, Outcome outcome) {
    for (MethodModel method : trait.bodies()) {
      for (CompileError error : shadow.errorsIn(method.element())) {
        outcome.unfinished().add(trait.element().getQualifiedName().toString());
        Matcher await = AWAIT_OF.matcher(error.message());
        if (await.find() && !await.group(1).contains("DynamicFuture")) {
          outcome.errors().add(Code.NOT_A_FUTURE, error.site(), await.group(1), error.hint());
        } else {
          outcome.errors().add(Code.BODY_WITH_ERRORS, error.site(), error.message(), error.hint());
        }
      }
    }
  }

  private Report compile(TraitModel trait, ShadowCompilation shadow) {
    Report report = new Report();
    Optional<AttributedType> type = shadow.type(trait.element());
    if (type.isEmpty()) {
      return report;
    }
    AttributedType attributed = type.get();
    new BodyChecker(attributed.trees(), attributed.elements(), attributed.types())
        .check(attributed.path(), method -> shadow.method(method).isPresent(), report);
    if (report.hasErrors()) {
      return report;
    }
    Map<ExecutableElement, Optional<MethodModel>> models = new HashMap<>();
    Function<ExecutableElement, Optional<MethodModel>> asyncMethods =
        method ->
            models.computeIfAbsent(
                method,
                m ->
                    MethodReader.read(
                            ShimMethods.dispatched(m, attributed.elements(), attributed.types()),
                            attributed.elements(),
                            attributed.types())
                        .filter(model -> foreign.hasReachableEntry(model, trait.element())));
    List<GeneratedSource> sources = new ArrayList<>();
    for (MethodModel method : trait.bodies()) {
      shadow
          .method(method.element())
          .flatMap(body -> compile(trait, method, body, asyncMethods, report))
          .ifPresent(sources::add);
    }
    if (!report.hasErrors()) {
      sources.forEach(writer::write);
    }
    return report;
  }

  private Optional<GeneratedSource> compile(
      TraitModel trait,
      MethodModel method,
      AttributedMethod body,
      Function<ExecutableElement, Optional<MethodModel>> asyncMethods,
      Report report) {
    Report own = new Report();
    Site site = new Site.Declaration(method.element());
    GeneratedSource machine = null;
    try {
      TranslatedBody translated =
          BodyTranslator.translate(
              method,
              body.trees(),
              body.elements(),
              body.types(),
              environment.getSourceVersion(),
              body.path(),
              asyncMethods,
              own);
      if (!own.hasErrors()) {
        machine = machines.compile(method, translated, trait.isPublic(), own);
      }
    } catch (UnnamedTypeException e) {
      own.add(
          Code.UNSUPPORTED,
          site,
          "the value of " + e.getMessage() + ", whose type has no name, kept over an await,");
    } catch (RuntimeException | StackOverflowError e) {
      Failures.report(e, site, method.name(), own);
    }
    report.addAll(own);
    return Optional.ofNullable(machine);
  }
}
