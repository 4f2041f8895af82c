package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.attendance.Certificates;
import fr.banquedesterritoires.event.application.attendance.IssueCertificates;
import fr.banquedesterritoires.event.attendance.CertificateDecision;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.registration.Registration;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A participant's own certificate of attendance, once the day is over. */
final class OwnCertificate {

  private final IssueCertificates issueCertificates;
  private final Certificates certificates;
  private final InstantSource clock;
  private final String organiser;

  OwnCertificate(UseCases useCases, String organiser) {
    this.issueCertificates = useCases.desk().atTheDoor().issueCertificates();
    this.certificates = useCases.desk().atTheDoor().certificates();
    this.clock = useCases.clock();
    this.organiser = organiser;
  }

  Optional<CertificateDecision> decided(EventDay day, Registration own) {
    return issueCertificates.own(day, own);
  }

  /** Sends it, and tells whether there is one to send. */
  boolean send(Context ctx, EventDay day, Registration own, Locale language) {
    Optional<CertificateDecision.Granted> granted = issueCertificates.issueOwn(day, own);
    if (granted.isEmpty()) {
      return false;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), day.zone());
    ctx.contentType("application/pdf")
        .header("Content-Disposition", "attachment; filename=\"attestation.pdf\"");
    try {
      certificates.write(List.of(granted.get()), organiser, today, language, ctx.outputStream());
    } catch (IOException clientIsGone) {
      throw new UncheckedIOException(clientIsGone);
    }
    return true;
  }
}
