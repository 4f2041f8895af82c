package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.service.twin.Observer.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who may know the venue, and who could since when; the same in both twins. */
final class Witnesses {

  private final Twins twins;
  private final Script script;
  private final Set<Integer> entitled = new HashSet<>();
  private final Set<Integer> everEntitled = new HashSet<>();
  private final Set<Integer> entitledSinceTheFork = new HashSet<>();

  Witnesses(Twins twins, Script script) {
    this.twins = twins;
    this.script = script;
  }

  /** Looks at how things stand. */
  void note(boolean forked) {
    EventDay day = twins.first().day(script.day());
    twins.second().registrations(script.day());
    entitled.clear();
    for (Registration one : twins.first().registrations(script.day())) {
      if (Spec.entitles(day, one, twins.first().clock.instant())) {
        entitled.add(script.person(one));
      }
    }
    everEntitled.addAll(entitled);
    if (forked) {
      entitledSinceTheFork.addAll(entitled);
    }
  }

  /** Whether an observer may know the venue now. */
  boolean mayKnow(Observer observer) {
    return observer.kind() == Kind.ENTITLED_DESK
        || (observer.kind() == Kind.OWN_LINK && entitled.contains(observer.person()));
  }

  /** Whether a person may have been told something that differs. */
  boolean couldTellApart(int person) {
    return entitledSinceTheFork.contains(person);
  }

  /** Whether a person may have been told a venue that was the same in both. */
  boolean onceKnew(int person) {
    return everEntitled.contains(person);
  }

  /** Somebody who may know the venue now, if anybody may. */
  int oneWhoMayKnow() {
    return entitled.stream().findFirst().orElse(1);
  }

  /** Somebody whose link was replaced, if anybody's was. */
  Optional<Integer> oneWithFormerLink() {
    return twins.first().registrations(script.day()).stream()
        .filter(one -> one.linkRotation() > 0)
        .map(script::person)
        .findFirst();
  }

  /** What to count an observer as. */
  String kind(Observer observer) {
    Optional<Registration> registration =
        twins.first().registration(script.day(), script.address(observer.person()));
    return switch (observer.kind()) {
      case OWN_LINK ->
          "own link, "
              + registration.map(of -> of.state().getClass().getSimpleName()).orElse("none");
      case FORMER_LINK ->
          registration.filter(of -> of.linkRotation() > 0).isPresent() ? "FORMER_LINK" : "no link";
      case ANONYMOUS, FORGED_LINK, OTHER_DAY, ORGANISER, OPERATOR, DESK, READER, ENTITLED_DESK ->
          observer.kind().name();
    };
  }
}
