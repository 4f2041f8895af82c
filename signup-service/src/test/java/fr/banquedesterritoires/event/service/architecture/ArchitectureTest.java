package fr.banquedesterritoires.event.service.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("fr.banquedesterritoires.event");

  static List<HouseRule> rules() {
    return HouseRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_keeps_the_rule(HouseRule rule) {
    rule.rule().check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_catches_the_violation_planted_for_it(HouseRule rule) {
    JavaClasses planted = new ClassFileImporter().importClasses(rule.planted());
    assertThat(rule.rule().evaluate(planted).getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains(rule.planted().getFirst().getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_package_the_rule_names_exists(HouseRule rule) {
    assertThat(rule.packages())
        .allSatisfy(
            name ->
                assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                    .anyMatch(PackageMatcher.of(name)::matches));
  }

  @Test
  void every_package_says_what_lives_there_and_is_null_marked() {
    assertThat(packagesWithCode())
        .isNotEmpty()
        .allSatisfy(
            house ->
                assertThat(house.isAnnotatedWith(NullMarked.class)).as(house.getName()).isTrue());
  }

  private static Stream<JavaPackage> packagesWithCode() {
    return HOUSE.stream().map(JavaClass::getPackage).distinct();
  }
}
