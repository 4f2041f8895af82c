package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.attendance.Certificates;
import fr.banquedesterritoires.event.application.attendance.IssueCertificates;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.attendance.WatchDoor.Watch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.attendance.CertificateDecision;
import fr.banquedesterritoires.event.attendance.CertificateDecision.Granted;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Certificates of attendance at the desk, for one person or for all who were there. */
final class CertificatePages implements RouteGroup {

  private final WatchDoor watchDoor;
  private final IssueCertificates issueCertificates;
  private final Certificates certificates;
  private final String organiser;
  private final Counter counter;
  private final Pages pages;

  CertificatePages(DeskUseCases desk, HttpSettings settings, Counter counter, Pages pages) {
    this.watchDoor = desk.atTheDoor().watchDoor();
    this.issueCertificates = desk.atTheDoor().issueCertificates();
    this.certificates = desk.atTheDoor().certificates();
    this.organiser = settings.organiser().name();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.post(routes, DeskPaths.CERTIFICATES, Task.CHECK_IN, this::all);
    counter.post(routes, DeskPaths.CERTIFICATE, Task.CHECK_IN, this::one);
  }

  private void all(Context ctx, Permit permit) {
    Watch watch = watchDoor.watch(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    write(ctx, watch, issueCertificates.all(permit, watch.day().id()));
  }

  private void one(Context ctx, Permit permit) {
    Watch watch = watchDoor.watch(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    CertificateDecision decision =
        issueCertificates
            .one(permit, watch.day().id(), Asked.person(ctx))
            .orElseThrow(Asked::nothingThere);
    switch (decision) {
      case Granted granted -> write(ctx, watch, List.of(granted));
      case CertificateDecision.NotPresent no ->
          ctx.redirect(
              DoorPages.back(
                  watch.day().id(), no.whose().id(), watch.half(), DoorNote.NOT_PRESENT, ""),
              SEE_OTHER);
    }
  }

  private void write(Context ctx, Watch watch, List<Granted> granted) {
    LocalDate today = LocalDate.ofInstant(watch.door().now(), watch.day().zone());
    ctx.contentType("application/pdf")
        .header(
            "Content-Disposition",
            "attachment; filename=\"attestation-" + watch.day().id() + ".pdf\"");
    try {
      certificates.write(granted, organiser, today, pages.language(ctx), ctx.outputStream());
    } catch (IOException clientIsGone) {
      throw new UncheckedIOException(clientIsGone);
    }
  }
}
