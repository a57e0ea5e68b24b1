package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.discover.TraitReader;
import io.asynctrait.processor.discover.Unresolved;
import io.asynctrait.processor.emit.ShimEmitter;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.TraitModel;
import io.asynctrait.processor.validate.DeclarationValidator;
import io.asynctrait.processor.validate.GeneratedNameRegistry;
import io.asynctrait.processor.validate.ModelValidator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/**
 * The order of things: shims in the round that first sees a type, or in which its signatures first
 * resolve; state machines in the first round that brings no more shims. Errors are printed when the
 * bodies have been looked at, so that one compilation shows all of them.
 *
 * <p>Types are kept by name between rounds, because each round has elements of its own.
 */
final class Rounds {
  private final Elements elements;
  private final TraitReader reader;
  private final DeclarationValidator declarations;
  private final ModelValidator models;
  private final GeneratedNameRegistry names;
  private final ShimEmitter shims;
  private final CompiledTypes types;
  private final CheckedInSources checkedIn;
  private final SourceWriter writer;
  private final DiagnosticPrinter printer;
  private final RootFiles files;
  private final BodyStage bodies;
  private final ForeignTraits foreign;

  private final Set<String> withoutShim = new LinkedHashSet<>();
  private final Set<String> withoutMachines = new LinkedHashSet<>();

  /**
   * Why the bodies of the last look were not understood; errors unless a later round brings what
   * they use.
   */
  private Report unfinished = new Report();

  Rounds(
      ProcessingEnvironment environment,
      Trees trees,
      CompiledTypes types,
      CheckedInSources checkedIn,
      SourceWriter writer,
      BodyStage bodies,
      ProcessorOptions options) {
    this.elements = environment.getElementUtils();
    this.reader = new TraitReader(elements, environment.getTypeUtils());
    this.declarations = new DeclarationValidator();
    this.models = new ModelValidator(elements, environment.getTypeUtils());
    this.shims = new ShimEmitter(elements);
    this.types = types;
    this.checkedIn = checkedIn;
    this.writer = writer;
    this.names = new GeneratedNameRegistry(type -> checkedIn.isHandWritten(type.qualifiedName()));
    this.printer = new DiagnosticPrinter(environment.getMessager(), elements, trees, options);
    this.files = new RootFiles(elements, trees, types);
    this.bodies = bodies;
    this.foreign = new ForeignTraits(environment, trees);
  }

  /** Takes what was found before the first round. */
  void report(Report report) {
    printer.hold(report);
  }

  void process(RoundEnvironment round) {
    printer.newRound(round.getRootElements());
    types.newRound(round.getRootElements());
    checkedIn.newRound(round.getRootElements());
    if (round.processingOver()) {
      if (!round.errorRaised()) {
        finish();
        if (!printer.hasErrors()) {
          checkedIn.checkLeftovers();
        }
      }
      printer.hold(checkedIn.takeReport());
      printer.printHeld();
      return;
    }
    collect(round);
    if (!emitShims() && (!withoutMachines.isEmpty() || files.hasAwaits())) {
      compileBodies();
      printer.hold(checkedIn.takeReport());
      printer.printHeld();
    }
  }

  /** Takes what is found once there is nothing more to be generated. */
  private void finish() {
    printer.hold(unfinished);
    if (withoutShim.isEmpty() && !printer.hasErrors()) {
      Report report = new Report();
      files.checkNames(report);
      printer.hold(report);
    }
  }

  private void collect(RoundEnvironment round) {
    for (Element element : annotatedWith(AsyncMethods.ASYNC_TRAIT, round)) {
      withoutShim.add(((TypeElement) element).getQualifiedName().toString());
    }
    Report strays = new Report();
    files.collect(round, strays);
    for (Element element : annotatedWith(AsyncMethods.RECYCLE, round)) {
      declarations.checkRecycle(element, strays);
    }
    printer.hold(strays);
  }

  private Set<? extends Element> annotatedWith(String annotation, RoundEnvironment round) {
    TypeElement type = elements.getTypeElement(annotation);
    return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
  }

  /**
   * Returns whether there will be another round. A type that would be read better after one waits,
   * unless there is none without it.
   */
  private boolean emitShims() {
    return emitShims(type -> !Unresolved.around(type)) || emitShims(type -> true);
  }

  private boolean emitShims(Predicate<TypeElement> condition) {
    boolean written = false;
    for (Iterator<String> i = withoutShim.iterator(); i.hasNext(); ) {
      String name = i.next();
      TypeElement type = types.find(name);
      if (type != null
          && !Unresolved.in(type)
          && !Unresolved.inPermitted(type)
          && condition.test(type)) {
        i.remove();
        written |= emitShim(type);
      }
    }
    return written;
  }

  private boolean emitShim(TypeElement type) {
    Report report = new Report();
    boolean written = false;
    try {
      for (GeneratedSource source : shimsOf(type, report)) {
        written |= writer.write(source);
      }
    } catch (RuntimeException | StackOverflowError e) {
      Failures.report(e, new Site.Declaration(type), type.getSimpleName(), report);
    }
    if (!report.hasErrors()) {
      withoutMachines.add(type.getQualifiedName().toString());
    }
    printer.hold(report);
    return written;
  }

  private List<GeneratedSource> shimsOf(TypeElement type, Report report) {
    report.addAll(declarations.validate(type));
    if (report.hasErrors()) {
      return List.of();
    }
    TraitModel model = reader.read(type);
    report.addAll(models.validate(model));
    report.addAll(names.claim(model));
    return report.hasErrors() ? List.of() : shims.emit(model);
  }

  private void compileBodies() {
    List<TraitModel> traits = new ArrayList<>();
    Report above = new Report();
    for (String name : withoutMachines) {
      TypeElement type = types.find(name);
      if (type != null) {
        foreign.check(type, above);
        TraitModel model = reader.read(type);
        if (model.hasCode()) {
          traits.add(model);
        }
      }
    }
    withoutMachines.clear();
    unfinished = new Report();
    printer.hold(above);
    List<TypeElement> others = files.takeWithAwaits();
    if (traits.isEmpty() && others.isEmpty()) {
      return;
    }
    Report report = BodyCheck.check(traits, ToolProvider.getSystemJavaCompiler());
    if (!report.hasErrors()) {
      BodyStage.Outcome outcome = bodies.compile(List.copyOf(traits), others);
      report = outcome.report();
      withoutMachines.addAll(outcome.unfinished());
      unfinished = outcome.errors();
    }
    printer.hold(report);
  }
}
