package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.attendance.CertificateDecision.Granted;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The port that writes attestations de présence, as PDF. */
public interface Certificates {

  /**
   * Writes them one after another, each on a page of its own.
   *
   * @param granted for whom
   * @param organiser who attests
   * @param on the date they are made out on
   */
  void write(
      List<Granted> granted, String organiser, LocalDate on, Locale language, OutputStream out)
      throws IOException;
}
