package fr.banquedesterritoires.event.service.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.banquedesterritoires.event.application.planted.UseCaseThatLogs;
import fr.banquedesterritoires.event.application.planted.UseCaseWithItsOwnClock;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.day.planted.DayThatHoldsItsVenue;
import fr.banquedesterritoires.event.day.planted.DayThatLogs;
import fr.banquedesterritoires.event.documents.planted.DocumentThatSendsMail;
import fr.banquedesterritoires.event.http.planted.PageThatOpensTheVenue;
import fr.banquedesterritoires.event.http.planted.PageThatReadsTheDatabase;
import fr.banquedesterritoires.event.http.planted.PageThatStartsTheProgram;
import fr.banquedesterritoires.event.http.planted.PageWithAKeyToTheSafe;
import fr.banquedesterritoires.event.mail.planted.MailThatWritesCalendars;
import fr.banquedesterritoires.event.persistence.planted.StoreThatWritesCalendars;
import fr.banquedesterritoires.event.planted.left.Left;
import fr.banquedesterritoires.event.planted.right.Right;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.GrantForEverybody;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.VenueSafe;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What may know what. The house plan in a form that breaks the build. */
final class HouseRules {

  private static final String ROOT = "fr.banquedesterritoires.event.";

  private static final List<String> DOMAIN =
      packages(
          "text",
          "programme",
          "day",
          "registration",
          "desk",
          "journal",
          "organiser",
          "attendance",
          "figures",
          "privacy",
          "review",
          "feedback",
          "venue");
  private static final List<String> APPLICATION = packages("application");
  private static final List<String> ADAPTERS = packages("persistence", "mail", "documents", "http");
  private static final List<String> SERVICE = packages("service");
  private static final List<String> TESTKIT = packages("testkit");

  private static final List<String> JAVA_BASE =
      List.of(
          "java.lang..", "java.util..", "java.time..", "java.text..", "java.net..", "java.io..");
  private static final List<String> VANISHING_ANNOTATIONS =
      List.of("org.jspecify.annotations..", "org.immutables.value..");

  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current");

  private HouseRules() {}

  static List<HouseRule> all() {
    return List.of(
        new HouseRule(
            "the domain depends on java.base alone, and on annotations that vanish",
            classes()
                .that(resideIn(DOMAIN))
                .should()
                .onlyDependOnClassesThat(
                    resideIn(DOMAIN, JAVA_BASE, VANISHING_ANNOTATIONS)
                        .and(resideOutsideOfPackages("java.util.logging.."))),
            DOMAIN,
            List.of(DayThatLogs.class)),
        new HouseRule(
            "the application depends on the domain and the JDK, and does not log",
            classes()
                .that(resideIn(APPLICATION))
                .should()
                .onlyDependOnClassesThat(
                    resideIn(
                            DOMAIN,
                            APPLICATION,
                            JAVA_BASE,
                            List.of("java.nio..", "java.security..", "javax.crypto.."),
                            VANISHING_ANNOTATIONS)
                        .and(resideOutsideOfPackages("java.util.logging.."))),
            all(DOMAIN, APPLICATION),
            List.of(UseCaseThatLogs.class)),
        adaptersKnowNoOther("mail", MailThatWritesCalendars.class),
        adaptersKnowNoOther("documents", DocumentThatSendsMail.class),
        adaptersKnowNoOther("http", PageThatReadsTheDatabase.class),
        adaptersKnowNoOther("persistence", StoreThatWritesCalendars.class),
        new HouseRule(
            "nobody depends on the program, or on the test kit",
            noClasses()
                .that(resideIn(DOMAIN, APPLICATION, ADAPTERS))
                .should()
                .dependOnClassesThat(resideIn(SERVICE, TESTKIT)),
            all(SERVICE, TESTKIT),
            List.of(PageThatStartsTheProgram.class)),
        new HouseRule(
            "what everybody may know cannot reach the venue",
            noClasses()
                .that(
                    resideIn(
                        packages(
                            "text",
                            "programme",
                            "day",
                            "registration",
                            "desk",
                            "journal",
                            "review")))
                .should()
                .dependOnClassesThat(resideIn(packages("venue"))),
            packages(
                "text", "programme", "day", "registration", "desk", "journal", "review", "venue"),
            List.of(DayThatHoldsItsVenue.class)),
        new HouseRule(
            "only the rule makes grants",
            noClasses()
                .that(areNot(VenueDisclosureRule.class))
                .should()
                .callConstructorWhere(
                    describe(
                        "it makes a grant",
                        call -> call.getTarget().getOwner().isEquivalentTo(DisclosureGrant.class))),
            packages("venue"),
            List.of(GrantForEverybody.class)),
        new HouseRule(
            "only one use case opens a venue",
            noClasses()
                .that(areNot(RevealVenue.class))
                .and(resideOutsideOfPackages(ROOT + "testkit.."))
                .should()
                .callMethod(Venue.class, "open", DisclosureGrant.class),
            packages("application.venue"),
            List.of(PageThatOpensTheVenue.class)),
        new HouseRule(
            "only stores lock venues away",
            classes()
                .that()
                .areAssignableTo(VenueSafe.class)
                .should()
                .resideInAnyPackage(
                    ROOT + "venue", ROOT + "application.memory", ROOT + "persistence"),
            packages("venue", "application.memory", "persistence"),
            List.of(PageWithAKeyToTheSafe.class)),
        new HouseRule(
            "time and randomness come from outside",
            noClasses()
                .that(resideIn(DOMAIN, APPLICATION, ADAPTERS))
                .should()
                .callCodeUnitWhere(readsAClockOrThrowsDice()),
            all(DOMAIN, APPLICATION, ADAPTERS),
            List.of(UseCaseWithItsOwnClock.class)),
        new HouseRule(
            "packages depend on each other one way only",
            slices().matching(ROOT + "(**)").should().beFreeOfCycles(),
            List.of(),
            List.of(Left.class, Right.class)));
  }

  private static HouseRule adaptersKnowNoOther(String adapter, Class<?> planted) {
    List<String> others = ADAPTERS.stream().filter(other -> !other.equals(named(adapter))).toList();
    return new HouseRule(
        "adapter-" + adapter + " knows no other adapter",
        noClasses()
            .that(resideIn(packages(adapter)))
            .should()
            .dependOnClassesThat(resideIn(others)),
        ADAPTERS,
        List.of(planted));
  }

  private static DescribedPredicate<JavaCall<?>> readsAClockOrThrowsDice() {
    return describe(
        "it reads a clock or throws dice",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          String name = target.getOwner().getName() + "." + target.getName();
          boolean now =
              target.getName().equals("now")
                  && target.getOwner().getPackageName().equals("java.time");
          boolean systemClock =
              target.getName().startsWith("system")
                  && (target.getOwner().getName().equals("java.time.Clock")
                      || target.getOwner().getName().equals("java.time.InstantSource"));
          boolean dice =
              target.getName().equals("<init>") && target.getOwner().isAssignableTo(Random.class);
          return now || systemClock || dice || CLOCKS_AND_DICE.contains(name);
        });
  }

  private static DescribedPredicate<JavaClass> areNot(Class<?> only) {
    return describe("are not " + only.getSimpleName(), type -> !type.isEquivalentTo(only));
  }

  @SafeVarargs
  private static DescribedPredicate<JavaClass> resideIn(List<String>... packages) {
    return resideInAnyPackage(all(packages).toArray(String[]::new));
  }

  @SafeVarargs
  private static List<String> all(List<String>... packages) {
    List<String> all = new ArrayList<>();
    for (List<String> some : packages) {
      all.addAll(some);
    }
    return all;
  }

  private static List<String> packages(String... names) {
    return Stream.of(names).map(HouseRules::named).toList();
  }

  private static String named(String name) {
    return ROOT + name + "..";
  }
}
