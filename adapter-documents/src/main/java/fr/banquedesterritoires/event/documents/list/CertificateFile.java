package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.attendance.Certificates;
import fr.banquedesterritoires.event.attendance.CertificateDecision.Granted;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Participant;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Attestations de présence, each on a page of its own, with room for a signature. */
public final class CertificateFile implements Certificates {

  @Override
  public void write(
      List<Granted> granted, String organiser, LocalDate on, Locale language, OutputStream out)
      throws IOException {
    ListWording wording = ListWording.in(language);
    String body =
        granted.isEmpty()
            ? "<p>" + Sheet.text(wording.say("certificate.nobody")) + "</p>"
            : granted.stream()
                .map(one -> page(one, organiser, on, wording))
                .collect(Collectors.joining());
    Pdf.write(Sheet.html(wording.tag(), wording.say("certificate.title"), body), out);
  }

  private static String page(Granted granted, String organiser, LocalDate on, ListWording wording) {
    EventDay day = granted.day();
    Participant who = granted.whose().participant();
    String halves = granted.halves().stream().map(Enum::name).collect(Collectors.joining("."));
    return """
    <section class="certificate"><h1>%s</h1>
    <p>%s</p><p class="name">%s %s</p><p>%s</p><p>%s</p><p class="name">%s</p><p>%s</p>
    <p class="made">%s</p><p>%s</p></section>
    """
        .formatted(
            Sheet.text(wording.say("certificate.title")),
            Sheet.text(wording.say("certificate.attests", organiser)),
            Sheet.text(who.givenName()),
            Sheet.text(who.familyName()),
            Sheet.text(wording.say("certificate.who", who.role(), who.organisation().name())),
            Sheet.text(wording.say("certificate.took-part")),
            Sheet.text(day.title()),
            Sheet.text(
                wording.say(
                    "certificate." + halves,
                    wording.dates().date(day.date()),
                    day.publicPlace().label())),
            Sheet.text(wording.say("certificate.made", wording.dates().date(on))),
            Sheet.text(wording.say("certificate.signature", organiser)));
  }
}
