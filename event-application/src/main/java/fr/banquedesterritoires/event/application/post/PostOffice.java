package fr.banquedesterritoires.event.application.post;

/** The port through which letters leave the house. */
public interface PostOffice {

  /** Renders and posts a letter in its addressee's language. */
  Receipt post(Letter letter);

  /** Renders and posts a receipt in its addressee's language. */
  Receipt post(Acknowledgement acknowledgement);

  /** What became of a letter. */
  sealed interface Receipt {

    /** Handed over; from now on others answer for it. */
    Receipt POSTED = new Posted();

    /** Handed over; from now on others answer for it. */
    record Posted() implements Receipt {}

    /** Not now; trying again later may work (SMTP 4xx, time-out, connection lost). */
    record TryLater(Trouble trouble) implements Receipt {}

    /** Not at all (SMTP 5xx). */
    record Refused(Trouble trouble) implements Receipt {}
  }
}
