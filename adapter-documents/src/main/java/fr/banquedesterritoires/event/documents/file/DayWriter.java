package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.programme.TimeSlot;
import java.time.ZoneId;

/** Writes a day's file, in the order in which people read a day. */
final class DayWriter {

  private DayWriter() {}

  static String write(EventDay day) {
    return new YamlWriter()
        .text("id", day.id().value())
        .text("rubric", day.rubric().title())
        .text("title", day.title())
        .text("summary", day.summary())
        .texts("questions", day.questions())
        .texts("objectives", day.objectives())
        .text("date", day.date().toString())
        .text("zone", day.zone().getId())
        .mapping("publicPlace", place(day.publicPlace()))
        .word("format", day.format())
        .mapping("programme", programme(day.programme()))
        .word("lunch", day.lunch())
        .mapping("registration", registration(day.registration(), day.zone()))
        .mapping("disclosure", disclosure(day.disclosure(), day.zone()))
        .word("publication", day.publication())
        .write();
  }

  private static YamlWriter place(PublicPlace place) {
    return new YamlWriter().text("town", place.town()).text("departement", place.departement());
  }

  private static YamlWriter programme(Programme programme) {
    YamlWriter writer = new YamlWriter();
    programme.hours().ifPresent(hours -> writer.mapping("hours", hours(hours)));
    return writer.mappings("sessions", programme.sessions(), DayWriter::session);
  }

  private static YamlWriter hours(TimeSlot hours) {
    return new YamlWriter()
        .text("start", hours.start().toString())
        .text("end", hours.end().toString());
  }

  private static YamlWriter session(Session session) {
    return new YamlWriter()
        .text("start", session.start().toString())
        .text("end", session.end())
        .word("kind", session.kind())
        .text("title", session.title())
        .text("text", session.text())
        .mappings("caseStudies", session.caseStudies(), DayWriter::caseStudy);
  }

  private static YamlWriter caseStudy(CooperationCaseStudy caseStudy) {
    return new YamlWriter()
        .mappings("territories", caseStudy.territories(), DayWriter::territory)
        .text("summary", caseStudy.summary());
  }

  private static YamlWriter territory(Territory territory) {
    return new YamlWriter()
        .text("name", territory.name())
        .word("kind", territory.kind())
        .text("side", territory.side().map(Values::wordFor));
  }

  private static YamlWriter registration(RegistrationPolicy policy, ZoneId zone) {
    YamlWriter writer =
        new YamlWriter()
            .text("opens", Moments.write(policy.opens(), zone))
            .text("closes", Moments.write(policy.closes(), zone));
    policy.capacity().ifPresent(seats -> writer.number("capacity", seats));
    writer.flag("waitingList", policy.waitingList()).flag("approval", policy.approval());
    policy.offerFor().ifPresent(time -> writer.number("offerHours", (int) time.toHours()));
    return writer;
  }

  private static YamlWriter disclosure(DisclosureTerms terms, ZoneId zone) {
    return new YamlWriter()
        .word(
            "after", terms.afterApproval() ? DisclosureStep.APPROVAL : DisclosureStep.REGISTRATION)
        .text("from", terms.from().map(instant -> Moments.write(instant, zone)));
  }
}
