package fr.banquedesterritoires.event.service.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody's keyboard: they come to things by Tab, and remember where they could not see them. */
final class Keyboard {

  private static final int STOPS = 200;

  /** What has the focus: whether it matches, what it is called, and whether one sees it. */
  private static final String FOCUS =
      """
      ([wanted, selector]) => {
        const at = document.activeElement;
        const style = getComputedStyle(at);
        const called = (at.getAttribute('aria-label') || at.innerText || at.name || '').trim();
        const seen = at === document.body
          || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
        return [
          at !== document.body && (selector ? at.matches(selector) : called.startsWith(wanted)),
          called,
          seen,
        ];
      }
      """;

  private final Page page;
  private final List<String> unseen = new ArrayList<>();

  Keyboard(Page page) {
    this.page = page;
  }

  /** Comes to a button, a link or a fold by its first words, and presses Enter. */
  void press(String words) {
    comeTo(words, "");
    page.keyboard().press("Enter");
  }

  /** The same, and waits for the page that this leads to. */
  void press(String words, String address) {
    comeTo(words, "");
    page.keyboard().press("Enter");
    page.waitForURL(address);
  }

  /** Comes to a field, and fills it in. */
  void type(String field, String text) {
    comeTo("", field);
    page.keyboard().insertText(text);
  }

  /** What had the focus without showing it. */
  List<String> unseen() {
    return List.copyOf(unseen);
  }

  private void comeTo(String words, String selector) {
    for (int stop = 0; stop < STOPS; stop++) {
      page.keyboard().press("Tab");
      List<?> focus = (List<?>) page.evaluate(FOCUS, List.of(words, selector));
      if (Boolean.FALSE.equals(focus.get(2))) {
        unseen.add(page.url() + " " + focus.get(1));
      }
      if (Boolean.TRUE.equals(focus.get(0))) {
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + words + selector + " on " + page.url());
  }
}
