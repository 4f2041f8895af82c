package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** A date as a leaf of a calendar shows it; the words beside it say it in full. */
record Leaf(String month, String number, String year) {

  static Leaf of(LocalDate date, Texts texts) {
    return new Leaf(
        date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, texts.language()),
        String.valueOf(date.getDayOfMonth()),
        String.valueOf(date.getYear()));
  }
}
