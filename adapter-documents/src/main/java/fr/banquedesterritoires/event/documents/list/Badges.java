package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;

/** Badges to cut out, two a row. */
final class Badges {

  private Badges() {}

  static String html(PeopleList list, ListWording wording) {
    StringBuilder rows = new StringBuilder();
    int count = 0;
    for (Registration one : list.people()) {
      Participant who = one.participant();
      rows.append(count % 2 == 0 ? "<tr>" : "")
          .append(
              "<td><p class=\"name\">%s<br/>%s</p><p>%s</p><p>%s</p></td>"
                  .formatted(
                      Sheet.text(who.givenName()),
                      Sheet.text(who.familyName()),
                      Sheet.text(who.organisation().name()),
                      Sheet.text(who.role())))
          .append(count % 2 == 1 ? "</tr>" : "");
      count++;
    }
    if (count % 2 == 1) {
      rows.append("<td> </td></tr>");
    }
    String body =
        count == 0
            ? "<p>" + Sheet.text(wording.say("nobody")) + "</p>"
            : "<table class=\"badges\"><tbody>" + rows + "</tbody></table>";
    return Sheet.html(wording.tag(), wording.say("badges.title"), body);
  }
}
