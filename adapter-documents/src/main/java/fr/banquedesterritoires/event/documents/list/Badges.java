package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;

/** Badges to cut out, two a row, each with the code that a telephone at the door reads. */
final class Badges {

  private Badges() {}

  static String html(PeopleList list, Function<RegistrationId, URI> codes, ListWording wording)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    int count = 0;
    for (Registration one : list.people()) {
      Participant who = one.participant();
      rows.append(count % 2 == 0 ? "<tr>" : "")
          .append(
              """
              <td><img class="code" alt="%s" src="%s"/><p class="name">%s<br/>%s</p><p>%s</p><p>%s</p></td>
              """
                  .formatted(
                      Sheet.text(wording.say("badges.code")),
                      CodePicture.of(codes.apply(one.id())),
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
