package fr.banquedesterritoires.event.attendance;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.List;

/** Who gets an attestation de présence: whoever's presence was recorded, and nobody else. */
public sealed interface CertificateDecision {

  /** Decides for somebody; the state of their registration does not count, only presence does. */
  static CertificateDecision of(EventDay day, Registration whose, Attendance attendance) {
    List<HalfDay> halves = List.copyOf(attendance.halves(whose.id()));
    return halves.isEmpty() ? new NotPresent(whose) : new Granted(day, whose, halves);
  }

  /**
   * They were there.
   *
   * @param halves for which half-days, in order, at least one
   */
  record Granted(EventDay day, Registration whose, List<HalfDay> halves)
      implements CertificateDecision {

    /** Copies the list in. */
    public Granted {
      halves = List.copyOf(halves);
    }
  }

  /** Nobody recorded that they came. */
  record NotPresent(Registration whose) implements CertificateDecision {}
}
