package fr.banquedesterritoires.event.service.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A real browser, driven from here, that all tests of a virtual machine share: visitors have
 * nothing in common. Where it is missing the tests are red.
 */
final class Chromium {

  private static Optional<Chromium> shared = Optional.empty();

  private final Playwright playwright;
  private final Browser browser;

  /** The one that runs, or a new one. It ends with the tests. */
  static synchronized Chromium running() {
    if (shared.filter(chromium -> chromium.browser.isConnected()).isEmpty()) {
      Chromium begun = new Chromium();
      Runtime.getRuntime().addShutdownHook(new Thread(begun::close));
      shared = Optional.of(begun);
    }
    return shared.get();
  }

  private Chromium() {
    String program =
        Objects.requireNonNull(
            System.getenv("JOURNEES_CHROMIUM"), "JOURNEES_CHROMIUM must name a browser");
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(program))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  /** A visitor with a window of that width, who reads French. */
  Visitor visitor(int width, boolean javaScript) {
    return new Visitor(
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(javaScript)),
        javaScript);
  }

  private void close() {
    browser.close();
    playwright.close();
  }
}
