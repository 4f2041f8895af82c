package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome;

/** What becomes of somebody who stands at the door without having signed up. */
public sealed interface WalkInOutcome {

  /** They are on the list, since now or since before, and this became of their check-in. */
  record OnTheList(CheckInOutcome checkIn) implements WalkInOutcome {}

  /** They could not be signed up. */
  record NotSignedUp(SignUpOutcome reason) implements WalkInOutcome {}

  /** The organiser says yes or no to everybody who takes part in this day, so to them as well. */
  record AskOrganiser() implements WalkInOutcome {}
}
