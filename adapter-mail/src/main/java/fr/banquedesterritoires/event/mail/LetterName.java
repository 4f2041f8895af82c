package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.organiser.DeskPost.SignInLetter;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import java.util.regex.Pattern;

/** What names a letter in its Message-ID and in the mail folder: its reference. */
record LetterName(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}");

  /** Refuses what could mean anything else in a header or a path. */
  LetterName {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the name of a letter");
    }
  }

  static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  /** The name of a link to sign in: when it was written, and for whom. */
  static LetterName of(SignInLetter letter) {
    return new LetterName("desk." + letter.writtenAt().toEpochMilli() + "." + letter.clerk().id());
  }

  static LetterName of(Letter letter) {
    return new LetterName(letter.reference());
  }

  static LetterName of(Acknowledgement receipt) {
    return new LetterName(receipt.reference());
  }

  @Override
  public String toString() {
    return value;
  }
}
