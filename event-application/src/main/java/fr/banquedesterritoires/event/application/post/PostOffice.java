package fr.banquedesterritoires.event.application.post;

/** The port through which letters leave the house. */
public interface PostOffice {

  /** Renders and posts a letter in its addressee's language. */
  Receipt post(Letter letter);

  /** What became of a letter. */
  enum Receipt {
    /** Handed over; from now on others answer for it. */
    POSTED,
    /** Not now; trying again later may work (SMTP 4xx, time-out, connection lost). */
    TRY_LATER,
    /** Not at all (SMTP 5xx). */
    REFUSED
  }
}
