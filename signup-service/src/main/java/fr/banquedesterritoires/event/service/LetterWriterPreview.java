package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.post.LetterPreview;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.WrittenLetter;
import java.net.URI;

/** Letters to be looked at, written as those that are sent. */
final class LetterWriterPreview {

  private LetterWriterPreview() {}

  static LetterPreview on(URI baseUrl) {
    LetterWriter writer = new LetterWriter(baseUrl);
    return letter -> {
      WrittenLetter written = writer.write(letter);
      return new LetterPreview.Page(written.subject(), written.text());
    };
  }
}
