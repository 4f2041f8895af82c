package fr.banquedesterritoires.event.application.post;

/** The port that writes a letter to be looked at before any is sent. */
public interface LetterPreview {

  /** Writes a letter as its addressee would read it. */
  Page of(Letter letter);

  /**
   * What the addressee would read.
   *
   * @param subject its subject
   * @param text its plain text
   */
  record Page(String subject, String text) {

    /** Redacted: it can hold the venue. */
    @Override
    public String toString() {
      return "Page[…]";
    }
  }
}
