package io.asynctrait.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may see which. JSpecify's annotations are no code. */
final class LayeringTest {
  private static final String RUNTIME = "io.asynctrait.runtime";
  private static final String FRAMES = RUNTIME + ".frame";
  private static final String TESTING = RUNTIME + ".testing";
  private static final String JSPECIFY = "org.jspecify.annotations";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(RUNTIME);

  @Test
  void whatRunsDoesNotKnowWhatTestsIt() {
    classes()
        .that()
        .resideInAnyPackage(RUNTIME, FRAMES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(RUNTIME, FRAMES, JSPECIFY, "java..", "javax.management..")
        .check(CLASSES);
  }

  @Test
  void testingStandsOnWhatUsersCall() {
    classes()
        .that()
        .resideInAPackage(TESTING)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(TESTING, RUNTIME, JSPECIFY, "java..")
        .check(CLASSES);
  }
}
