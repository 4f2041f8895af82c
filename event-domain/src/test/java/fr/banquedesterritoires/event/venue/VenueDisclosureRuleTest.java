package fr.banquedesterritoires.event.venue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class VenueDisclosureRuleTest {

  private static final Instant FROM = Instant.parse("2019-03-11T08:00:00Z");

  enum Terms {
    AT_ONCE,
    LATER,
    APPROVED,
    APPROVED_LATER;

    DisclosureTerms terms() {
      return switch (this) {
        case AT_ONCE -> DisclosureTerms.ON_REGISTRATION;
        case LATER -> DisclosureTerms.from(FROM);
        case APPROVED -> DisclosureTerms.AFTER_APPROVAL;
        case APPROVED_LATER -> DisclosureTerms.AFTER_APPROVAL.and(DisclosureTerms.from(FROM));
      };
    }
  }

  enum Who {
    CONFIRMED,
    APPROVED,
    UNDECIDED,
    OFFERED,
    WAITING,
    REFUSED,
    CANCELLED,
    APPROVED_THEN_CANCELLED;

    Registration registration() {
      return switch (this) {
        case CONFIRMED -> People.confirmed(1);
        case APPROVED -> People.awaitingApproval(1).approved(Days.OPENS);
        case UNDECIDED -> People.awaitingApproval(1);
        case OFFERED -> People.offered(1);
        case WAITING -> People.waiting(1);
        case REFUSED -> People.refused(1);
        case CANCELLED -> People.cancelled(1);
        case APPROVED_THEN_CANCELLED ->
            People.awaitingApproval(1)
                .approved(Days.OPENS)
                .entering(new RegistrationState.Cancelled(Days.OPENS));
      };
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AT_ONCE        | CONFIRMED               | told              | told
          AT_ONCE        | APPROVED                | told              | told
          AT_ONCE        | UNDECIDED               | AWAITING_APPROVAL | AWAITING_APPROVAL
          AT_ONCE        | WAITING                 | WAITING           | WAITING
          AT_ONCE        | OFFERED                 | OFFERED           | OFFERED
          AT_ONCE        | REFUSED                 | REFUSED           | REFUSED
          AT_ONCE        | CANCELLED               | CANCELLED         | CANCELLED
          AT_ONCE        | APPROVED_THEN_CANCELLED | CANCELLED         | CANCELLED
          LATER          | CONFIRMED               | NOT_YET           | told
          LATER          | APPROVED                | NOT_YET           | told
          LATER          | UNDECIDED               | AWAITING_APPROVAL | AWAITING_APPROVAL
          LATER          | WAITING                 | WAITING           | WAITING
          LATER          | OFFERED                 | OFFERED           | OFFERED
          LATER          | REFUSED                 | REFUSED           | REFUSED
          LATER          | CANCELLED               | CANCELLED         | CANCELLED
          LATER          | APPROVED_THEN_CANCELLED | CANCELLED         | CANCELLED
          APPROVED       | CONFIRMED               | AWAITING_APPROVAL | AWAITING_APPROVAL
          APPROVED       | APPROVED                | told              | told
          APPROVED       | UNDECIDED               | AWAITING_APPROVAL | AWAITING_APPROVAL
          APPROVED       | WAITING                 | WAITING           | WAITING
          APPROVED       | OFFERED                 | OFFERED           | OFFERED
          APPROVED       | REFUSED                 | REFUSED           | REFUSED
          APPROVED       | CANCELLED               | CANCELLED         | CANCELLED
          APPROVED       | APPROVED_THEN_CANCELLED | CANCELLED         | CANCELLED
          APPROVED_LATER | CONFIRMED               | AWAITING_APPROVAL | AWAITING_APPROVAL
          APPROVED_LATER | APPROVED                | NOT_YET           | told
          APPROVED_LATER | UNDECIDED               | AWAITING_APPROVAL | AWAITING_APPROVAL
          APPROVED_LATER | WAITING                 | WAITING           | WAITING
          APPROVED_LATER | OFFERED                 | OFFERED           | OFFERED
          APPROVED_LATER | REFUSED                 | REFUSED           | REFUSED
          APPROVED_LATER | CANCELLED               | CANCELLED         | CANCELLED
          APPROVED_LATER | APPROVED_THEN_CANCELLED | CANCELLED         | CANCELLED
          """)
  void the_venue_is_told_to_those_the_terms_allow_from_the_instant_they_allow(
      Terms terms, Who who, String justBefore, String from) {
    VenueDisclosureRule rule = rule(Publication.PUBLISHED, terms);

    assertThat(said(rule.decide(who.registration(), FROM.minusNanos(1)))).isEqualTo(justBefore);
    assertThat(said(rule.decide(who.registration(), FROM))).isEqualTo(from);
    assertThat(said(rule.decide(who.registration(), FROM.plusSeconds(86_400)))).isEqualTo(from);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_told_the_venue_of_a_day_that_was_called_off(Who who) {
    for (Terms terms : Terms.values()) {
      String expected =
          switch (who) {
            case CANCELLED, APPROVED_THEN_CANCELLED -> "CANCELLED";
            case REFUSED -> "REFUSED";
            case CONFIRMED, APPROVED, UNDECIDED, OFFERED, WAITING -> "DAY_CANCELLED";
          };

      assertThat(said(rule(Publication.CANCELLED, terms).decide(who.registration(), FROM)))
          .as("%s", terms)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_told_the_venue_of_a_draft(Who who) {
    assertThat(
            Stream.of(Terms.values())
                .map(terms -> rule(Publication.DRAFT, terms).decide(who.registration(), FROM)))
        .allSatisfy(answer -> assertThat(answer).isInstanceOf(Withheld.class));
  }

  @Test
  void a_stranger_is_told_the_public_place() {
    assertThat(rule(Publication.PUBLISHED, Terms.AT_ONCE).forStrangers())
        .isEqualTo(new Withheld(Reason.NOT_REGISTERED, Days.PARIS, Optional.empty()));
  }

  @Test
  void where_none_is_set_that_is_what_is_told() {
    assertThat(rule(Publication.PUBLISHED, Terms.AT_ONCE).notSet())
        .isEqualTo(new Withheld(Reason.NOT_SET, Days.PARIS, Optional.empty()));
  }

  @Test
  void whoever_must_wait_for_a_date_is_told_the_date() {
    assertThat(rule(Publication.PUBLISHED, Terms.LATER).decide(People.confirmed(1), Days.OPENS))
        .isEqualTo(new Withheld(Reason.NOT_YET, Days.PARIS, Optional.of(FROM)));
  }

  @Test
  void the_date_is_nobody_elses_business() {
    assertThat(rule(Publication.PUBLISHED, Terms.LATER).decide(People.waiting(1), Days.OPENS))
        .isEqualTo(new Withheld(Reason.WAITING, Days.PARIS, Optional.empty()));
  }

  @Test
  void a_registration_for_another_day_opens_nothing() {
    Registration here = People.confirmed(1);
    Registration elsewhere =
        new Registration(
            here.id(),
            new EventDayId("another-day"),
            here.participant(),
            here.wishes(),
            here.language(),
            here.state(),
            here.ticket(),
            here.approvedAt(),
            here.linkRotation(),
            here.revision(),
            here.notice());

    assertThat(rule(Publication.PUBLISHED, Terms.AT_ONCE).decide(elsewhere, FROM))
        .isEqualTo(new Withheld(Reason.NOT_REGISTERED, Days.PARIS, Optional.empty()));
  }

  @Test
  void a_grant_says_who_may_know_which_days_venue_and_as_of_when() {
    assertThat(rule(Publication.PUBLISHED, Terms.AT_ONCE).decide(People.confirmed(1), FROM))
        .isInstanceOfSatisfying(
            DisclosureGrant.class,
            grant -> {
              assertThat(grant.day()).isEqualTo(Days.ID);
              assertThat(grant.registration()).contains(People.id(1));
              assertThat(grant.at()).isEqualTo(FROM);
            });
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void at_the_desk_the_organiser_alone_may_know_the_venue(Role role) {
    for (Publication publication : Publication.values()) {
      Disclosure decided = rule(publication, Terms.APPROVED).decide(role, FROM);

      if (role == Role.ORGANISER) {
        assertThat(decided)
            .isInstanceOfSatisfying(
                DisclosureGrant.class,
                grant -> {
                  assertThat(grant.day()).isEqualTo(Days.ID);
                  assertThat(grant.registration()).isEmpty();
                });
      } else {
        assertThat(decided)
            .isEqualTo(new Withheld(Reason.NOT_REGISTERED, Days.PARIS, Optional.empty()));
      }
    }
  }

  @Test
  void terms_combine_to_the_stricter_of_each() {
    Instant later = FROM.plusSeconds(1);

    assertThat(
            List.of(
                DisclosureTerms.from(FROM).and(DisclosureTerms.from(later)),
                DisclosureTerms.from(later).and(DisclosureTerms.from(FROM)),
                DisclosureTerms.ON_REGISTRATION.and(DisclosureTerms.AFTER_APPROVAL)))
        .containsExactly(
            DisclosureTerms.from(later),
            DisclosureTerms.from(later),
            DisclosureTerms.AFTER_APPROVAL);
  }

  private static VenueDisclosureRule rule(Publication publication, Terms terms) {
    EventDay day = Days.in(publication, terms.terms());
    return new VenueDisclosureRule(day);
  }

  private static String said(Disclosure disclosure) {
    return switch (disclosure) {
      case DisclosureGrant grant -> "told";
      case Withheld withheld -> withheld.reason().name();
    };
  }
}
