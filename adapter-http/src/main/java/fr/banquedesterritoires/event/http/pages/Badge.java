package fr.banquedesterritoires.event.http.pages;

/**
 * A few words that catch the eye.
 *
 * @param words what they say, since colour alone says nothing
 * @param tone the style sheet's word for their colour
 */
record Badge(String words, String tone) {

  static final String GOOD = "";
  static final String WARM = "warm";
  static final String STILL = "still";
  static final String OFF = "off";
}
