package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;

/** La liste du tour de table: who, where from, what they hope for. */
final class RoundTableList {

  private RoundTableList() {}

  static String html(PeopleList list, ListWording wording) {
    StringBuilder rows = new StringBuilder();
    for (Registration one : list.people()) {
      Participant who = one.participant();
      rows.append(
          "<tr><td>%s %s<br/>%s</td><td>%s<br/>%s</td><td>%s</td></tr>"
              .formatted(
                  Sheet.text(who.givenName()),
                  Sheet.text(who.familyName()),
                  Sheet.text(who.role()),
                  Sheet.text(who.organisation().name()),
                  Sheet.text(who.territory().orElse("")),
                  Sheet.text(one.wishes().expectations().orElse("")).replace("\n", "<br/>")));
    }
    String body =
        """
        <h1>%s</h1><h2>%s</h2><p>%s</p>
        <table><thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>%s</tbody></table>
        """
            .formatted(
                Sheet.text(wording.say("round-table.title")),
                Sheet.text(list.day().title()),
                Sheet.text(wording.dates().date(list.day().date())),
                Sheet.text(wording.say("name")),
                Sheet.text(wording.say("from")),
                Sheet.text(wording.say("hopes")),
                rows);
    return Sheet.html(wording.tag(), wording.say("round-table.title"), body);
  }
}
