package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;

/** La feuille d'émargement: one sheet for each half-day of the programme, one line a person. */
final class AttendanceSheet {

  private AttendanceSheet() {}

  static String html(PeopleList list, ListWording wording) {
    String rows = rows(list);
    StringBuilder body = new StringBuilder();
    for (HalfDay half : HalfDay.of(list.day())) {
      body.append(
          """
          <section><h1>%s</h1><h2>%s</h2><p>%s</p>
          <table><thead><tr><th class="number">%s</th><th>%s</th><th>%s</th>
          <th class="sign">%s</th></tr></thead><tbody>%s</tbody></table></section>
          """
              .formatted(
                  Sheet.text(wording.say("attendance.title")),
                  Sheet.text(list.day().title()),
                  Sheet.text(
                      wording.say(
                          heading(half),
                          wording.dates().date(list.day().date()),
                          list.day().publicPlace().label())),
                  Sheet.text(wording.say("number")),
                  Sheet.text(wording.say("name")),
                  Sheet.text(wording.say("organisation")),
                  Sheet.text(wording.say("signature")),
                  rows));
    }
    return Sheet.html(wording.tag(), wording.say("attendance.title"), body.toString());
  }

  private static String heading(HalfDay half) {
    return switch (half) {
      case MORNING -> "attendance.morning";
      case AFTERNOON -> "attendance.afternoon";
    };
  }

  private static String rows(PeopleList list) {
    StringBuilder rows = new StringBuilder();
    int number = 0;
    for (Registration one : list.people()) {
      Participant who = one.participant();
      rows.append(
          """
          <tr><td class="number">%d</td><td>%s %s</td><td>%s</td><td class="sign"> </td></tr>
          """
              .formatted(
                  ++number,
                  Sheet.text(who.familyName()),
                  Sheet.text(who.givenName()),
                  Sheet.text(who.organisation().name())));
    }
    return rows.toString();
  }
}
