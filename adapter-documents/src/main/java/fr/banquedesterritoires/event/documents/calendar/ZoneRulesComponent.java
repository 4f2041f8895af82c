package fr.banquedesterritoires.event.documents.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Writes the rules of a zone, as the JDK knows them, for the time of one event: the offset in force
 * when it starts, every change until it ends, and the next one.
 */
final class ZoneRulesComponent {

  private ZoneRulesComponent() {}

  static VTimeZone of(ZoneId zone, Instant starts, Instant ends) {
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))),
        new ComponentList<>(observances(zone.getRules(), starts, ends)));
  }

  private static List<Observance> observances(ZoneRules rules, Instant starts, Instant ends) {
    List<Observance> observances = new ArrayList<>();
    observances.add(inForce(rules, starts));
    Optional<ZoneOffsetTransition> next = Optional.ofNullable(rules.nextTransition(starts));
    while (next.isPresent()) {
      observances.add(observance(rules, next.get()));
      next =
          next.map(ZoneOffsetTransition::getInstant)
              .filter(ends::isAfter)
              .map(rules::nextTransition);
    }
    return observances;
  }

  private static Observance inForce(ZoneRules rules, Instant starts) {
    return Optional.ofNullable(rules.previousTransition(starts.plusNanos(1)))
        .map(last -> observance(rules, last))
        .orElseGet(() -> withoutChange(rules.getOffset(starts), starts));
  }

  private static Observance withoutChange(ZoneOffset offset, Instant starts) {
    return new Standard(
        properties(LocalDateTime.ofInstant(starts, offset).minusYears(1), offset, offset));
  }

  private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
    PropertyList properties =
        properties(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    return rules.isDaylightSavings(change.getInstant())
        ? new Daylight(properties)
        : new Standard(properties);
  }

  private static PropertyList properties(LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
    return new PropertyList(
        List.of(new DtStart<>(onset), new TzOffsetFrom(from), new TzOffsetTo(to)));
  }
}
