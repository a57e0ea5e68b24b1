package io.asynctrait.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the shape of the processor: which package may see which, and which may see the compiler,
 * JavaPoet and the runtime. Every arrow points down: entry, stages, data, floor.
 */
final class LayeringTest {

  private static final String ROOT = "io.asynctrait.processor";
  private static final String ANYWHERE = ROOT + "..";

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void diagnosticIsTheFloor() {
    check(mayUseOfTheProcessor("diagnostic"));
  }

  @Test
  void modelStandsOnDiagnostic() {
    check(mayUseOfTheProcessor("model", "diagnostic"));
  }

  @Test
  void irDependsOnJavaAlone() {
    // JSpecify's annotations are the one exception: they are no code.
    check(
        classes()
            .that()
            .resideInAPackage(within("ir"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(within("ir"), "java..", "org.jspecify.annotations.."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"discover", "validate", "shadow", "translate", "lint", "lower", "emit"})
  void stagesKnowTheDataAndNotEachOther(String stage) {
    check(mayUseOfTheProcessor(stage, "model", "ir", "diagnostic"));
  }

  @Test
  void javacInternalsAreNeverUsed() {
    check(noneMayUse("com.sun.tools.."));
  }

  @Test
  void treesAreSeenByThoseThatReadBodiesAndThePrintingEdge() {
    check(
        noneButMayUse(
            "com.sun.source..", within("shadow"), within("translate"), within("lint"), ROOT));
  }

  @Test
  void javaPoetIsSeenByEmitAlone() {
    check(noneButMayUse("com.palantir.javapoet..", within("emit")));
  }

  @Test
  void lowerSeesNoElementsAndNoTrees() {
    check(
        noClasses()
            .that()
            .resideInAPackage(within("lower"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javax.lang.model..", "javax.annotation.processing..", "com.sun.source.."));
  }

  @Test
  void runtimeAndAnnotationsAreKnownByNameOnly() {
    check(noneMayUse("io.asynctrait.runtime.."));
    check(noneMayUse("io.asynctrait.annotations.."));
  }

  /** Of the processor's own packages, {@code from} may use itself and {@code targets}. */
  private static ArchRule mayUseOfTheProcessor(String from, String... targets) {
    String[] allowed =
        Stream.concat(Stream.of(from), Arrays.stream(targets))
            .map(LayeringTest::within)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(within(from))
        .should()
        .dependOnClassesThat(resideInAPackage(ANYWHERE).and(not(resideInAnyPackage(allowed))));
  }

  private static ArchRule noneMayUse(String target) {
    return noClasses().should().dependOnClassesThat().resideInAPackage(target);
  }

  private static ArchRule noneButMayUse(String target, String... users) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(target);
  }

  /** The package of that name below the root, with its subpackages. */
  private static String within(String name) {
    return ROOT + "." + name + "..";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROCESSOR);
  }
}
