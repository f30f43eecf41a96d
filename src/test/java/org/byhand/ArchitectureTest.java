package org.byhand;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps dependencies in one direction: a package may use those before it, never those after it. */
class ArchitectureTest {
  private static final List<String> ORDER =
      List.of(
          "diagnostic",
          "problem",
          "expr",
          "model",
          "training",
          "lesson",
          "print",
          "page",
          "site",
          "cli");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.byhand");

  @ParameterizedTest
  @FieldSource("ORDER")
  void packageUsesNoLaterOne(String name) {
    String[] later =
        ORDER.stream()
            .skip(ORDER.indexOf(name) + 1L)
            .map(ArchitectureTest::pattern)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void expressionsKnowNothingOfProblems() {
    noClasses()
        .that()
        .resideInAPackage(pattern("expr"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(pattern("problem"))
        .check(PROGRAM);
  }

  @Test
  void everyClassBelongsToAPackageOfTheOrder() {
    classes()
        .should()
        .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::pattern).toArray(String[]::new))
        .check(PROGRAM);
  }

  @Test
  void packagesAndTheirSubpackagesFormNoCycle() {
    slices().matching("org.byhand.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(PROGRAM);
  }

  /**
   * Copies by {@code Map.copyOf} have another order in each run of the program; so would the site.
   */
  @Test
  void mapsKeepTheirOrder() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Map.class)))
                .and(target(name("copyOf")))
                .or(
                    target(owner(assignableTo(Collectors.class)))
                        .and(target(name("toUnmodifiableMap")))))
        .check(PROGRAM);
  }

  private static String pattern(String name) {
    return "org.byhand." + name + "..";
  }
}
