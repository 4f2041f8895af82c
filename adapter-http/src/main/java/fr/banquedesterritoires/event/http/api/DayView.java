package fr.banquedesterritoires.event.http.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.desk.Availability;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.review.ReviewText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A day as everybody may read it, on the wire. There is no field for its venue. */
record DayView(
    @JsonUnwrapped DaySummary inShort,
    String zone,
    String summary,
    List<String> questions,
    List<String> objectives,
    List<SessionView> programme,
    String lunch,
    RegistrationView registration,
    DisclosureView disclosure,
    Optional<ReviewView> collectiveReview) {

  static DayView from(PublicDay read) {
    EventDay day = read.day();
    return new DayView(
        DaySummary.from(day),
        day.zone().getId(),
        day.summary(),
        day.questions(),
        day.objectives(),
        day.programme().sessions().stream().map(session -> SessionView.from(day, session)).toList(),
        Codes.of(day.lunch()),
        RegistrationView.from(day, read.availability()),
        DisclosureView.from(day),
        read.review().map(ReviewView::from));
  }

  /** What the day concluded. */
  record ReviewView(String conclusions, List<String> points) {
    static ReviewView from(ReviewText text) {
      return new ReviewView(text.conclusions(), text.points());
    }
  }

  /** How one signs up, and whether one can now. */
  record RegistrationView(
      OffsetDateTime opens,
      OffsetDateTime closes,
      OptionalInt capacity,
      boolean waitingList,
      boolean approval,
      String availability) {

    static RegistrationView from(EventDay day, Availability availability) {
      RegistrationPolicy policy = day.registration();
      return new RegistrationView(
          DaySummary.inZone(day, policy.opens()),
          DaySummary.inZone(day, policy.closes()),
          policy.capacity(),
          policy.waitingList(),
          policy.approval(),
          code(availability));
    }

    private static String code(Availability availability) {
      return switch (availability) {
        case Availability.Open open -> "open";
        case Availability.WaitingList waitingList -> "waiting-list";
        case Availability.Full full -> "full";
        case Availability.NotYetOpen notYetOpen -> "not-yet-open";
        case Availability.Closed closed -> "closed";
        case Availability.DayCancelled cancelled -> "day-cancelled";
        case Availability.Unpublished unpublished ->
            throw new IllegalStateException("a draft is not read by everybody");
      };
    }
  }

  /** When those who are registered are told the venue. */
  record DisclosureView(boolean afterApproval, Optional<OffsetDateTime> from) {
    static DisclosureView from(EventDay day) {
      DisclosureTerms terms = day.disclosure();
      return new DisclosureView(
          terms.afterApproval(), terms.from().map(instant -> DaySummary.inZone(day, instant)));
    }
  }
}
