package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.day.Rubric;
import fr.banquedesterritoires.event.programme.Programme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a day's file. */
final class DayReader {

  private static final int SHORTEST_OFFER = (int) RegistrationPolicy.SHORTEST_OFFER.toHours();
  private static final int LONGEST_OFFER = (int) RegistrationPolicy.LONGEST_OFFER.toHours();

  private final Optional<ZoneId> zone;

  private DayReader(Optional<ZoneId> zone) {
    this.zone = zone;
  }

  static Optional<EventDay> day(Spot spot) {
    return spot.fields()
        .flatMap(fields -> new DayReader(fields.required("zone", Values::zone)).day(fields));
  }

  private Optional<EventDay> day(Fields fields) {
    Optional<String> id =
        fields.required("id", Values.word(EventDayId::isWellFormed, FileError.Code.NOT_AN_ID));
    Optional<String> rubric = fields.required("rubric", Values.text(Rubric.TITLE));
    Optional<String> title = fields.required("title", Values.text(EventDay.TITLE));
    Optional<String> summary = fields.required("summary", Values.text(EventDay.SUMMARY));
    Optional<List<String>> questions = fields.optional("questions", DayReader::points);
    Optional<List<String>> objectives = fields.optional("objectives", DayReader::points);
    Optional<LocalDate> date = fields.required("date", Values::date);
    Optional<PublicPlace> place = fields.required("publicPlace", DayReader::place);
    Optional<EventFormat> format = fields.required("format", Values.choice(EventFormat.class));
    Optional<Programme> programme = fields.required("programme", ProgrammeReader::programme);
    Optional<Lunch> lunch = fields.required("lunch", Values.choice(Lunch.class));
    Optional<RegistrationPolicy> registration =
        fields.required("registration", spot -> spot.fields().flatMap(this::registration));
    Optional<DisclosureTerms> disclosure =
        fields.required("disclosure", spot -> spot.fields().flatMap(this::disclosure));
    Optional<Publication> publication =
        fields.required("publication", Values.choice(Publication.class));
    return fields.whole(
        () ->
            new EventDay(
                new EventDayId(id.orElseThrow()),
                new Rubric(rubric.orElseThrow()),
                title.orElseThrow(),
                summary.orElseThrow(),
                questions.orElse(List.of()),
                objectives.orElse(List.of()),
                date.orElseThrow(),
                zone.orElseThrow(),
                place.orElseThrow(),
                format.orElseThrow(),
                programme.orElseThrow(),
                lunch.orElseThrow(),
                registration.orElseThrow(),
                disclosure.orElseThrow(),
                publication.orElseThrow()));
  }

  private static Optional<List<String>> points(Spot spot) {
    return spot.list(0, EventDay.MAX_POINTS, Values.text(EventDay.POINT));
  }

  private static Optional<PublicPlace> place(Spot spot) {
    return spot.fields().flatMap(DayReader::place);
  }

  private static Optional<PublicPlace> place(Fields fields) {
    Optional<String> town = fields.required("town", Values.text(PublicPlace.TOWN));
    Optional<String> departement =
        fields.optional(
            "departement",
            Values.word(PublicPlace::isDepartement, FileError.Code.NOT_A_DEPARTEMENT));
    return fields.whole(() -> new PublicPlace(town.orElseThrow(), departement));
  }

  private Optional<RegistrationPolicy> registration(Fields fields) {
    Optional<Instant> opens = fields.required("opens", this::moment);
    Optional<Instant> closes = fields.required("closes", this::moment);
    Optional<OptionalInt> capacity =
        fields.optional("capacity", Values.number(1, RegistrationPolicy.MAX_CAPACITY));
    Optional<Boolean> waitingList = fields.required("waitingList", Values::flag);
    Optional<Boolean> approval = fields.required("approval", Values::flag);
    Optional<OptionalInt> offerHours =
        fields.optional("offerHours", Values.number(SHORTEST_OFFER, LONGEST_OFFER));
    if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
      fields.refuse("closes", FileError.Code.CLOSES_BEFORE_OPENING);
    }
    return fields.whole(
        () ->
            new RegistrationPolicy(
                opens.orElseThrow(),
                closes.orElseThrow(),
                capacity.orElse(OptionalInt.empty()),
                waitingList.orElseThrow(),
                approval.orElseThrow(),
                offerHours.map(hours -> Duration.ofHours(hours.getAsInt()))));
  }

  private Optional<DisclosureTerms> disclosure(Fields fields) {
    Optional<DisclosureStep> after = fields.required("after", Values.choice(DisclosureStep.class));
    Optional<Instant> from = fields.optional("from", this::moment);
    return fields.whole(
        () -> new DisclosureTerms(after.orElseThrow() == DisclosureStep.APPROVAL, from));
  }

  private Optional<Instant> moment(Spot spot) {
    return Moments.read(spot, zone);
  }
}
