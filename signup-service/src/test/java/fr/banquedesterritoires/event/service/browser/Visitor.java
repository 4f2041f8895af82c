package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody before a browser, with cookies and a history of their own. {@code -Djournees.pictures}
 * has pictures taken of what they see, into {@code target/screenshots}.
 */
final class Visitor implements AutoCloseable {

  private static final boolean TAKES_PICTURES = Boolean.getBoolean("journees.pictures");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String AXE = axe();

  private final BrowserContext context;
  private final boolean javaScript;
  private final Page page;
  private final List<String> strangeHosts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private boolean badNetwork;

  Visitor(BrowserContext context, boolean javaScript) {
    this.context = context;
    this.javaScript = javaScript;
    this.page = context.newPage();
    page.onRequest(
        request -> {
          String host = URI.create(request.url()).getHost();
          if (!"127.0.0.1".equals(host)) {
            strangeHosts.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isExpected(message.text())) {
            complaints.add(message.text());
          }
        });
  }

  /** Whose network is going to be cut: that something does not come is no complaint of theirs. */
  Visitor onABadNetwork() {
    badNetwork = true;
    return this;
  }

  private boolean isExpected(String complaint) {
    return complaint.contains("status of 4") || (badNetwork && complaint.contains("net::ERR_"));
  }

  Page page() {
    return page;
  }

  void open(String address) {
    page.navigate(address);
  }

  /** What stands in the main part, every space and line break as one plain space. */
  String reads() {
    return page.locator("main").innerText().replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  /** Fills the sign-up form in, with nothing wrong and nothing sensitive. */
  void fillInForm(String email) {
    fillIn(email);
    field("J’accepte").check();
  }

  /** Fills in what the organiser asks as well. */
  void fillIn(String email) {
    field("Prénom").fill("Lucie");
    page.locator("[name=familyName]").fill("Béranger");
    field("Adresse électronique").fill(email);
    field("Fonction").fill("Maire");
    page.locator("[name=organisation]").fill("Commune de Lombez");
    field("Je déjeunerai sur place").check();
  }

  /**
   * Holds the page to what a machine can tell: it fits the window, loads nothing from elsewhere,
   * the browser does not complain and axe finds nothing. Takes a picture for people to look at, if
   * any are wanted.
   */
  void looksAround(String picture) {
    String name = picture + "-" + page.viewportSize().width;
    if (TAKES_PICTURES) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
    assertThat(strangeHosts).as(name).isEmpty();
    assertThat(complaints).as(name).isEmpty();
    if (javaScript) {
      assertThat(overflowing()).as(name).isEmpty();
      assertThat(barriers()).as(name).isEmpty();
    }
  }

  /** The texts of what is wider than its box or its window. */
  List<String> overflowing() {
    Object found =
        page.evaluate(
            """
            () => [document.documentElement, ...document.querySelectorAll('main dd, main p, main li, main a')]
                .filter(e => e.scrollWidth > e.clientWidth && getComputedStyle(e).display !== 'inline'
                    && e.getClientRects().length > 0)
                .map(e => e.tagName + ' ' + e.innerText.slice(0, 60))
            """);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  /** What axe-core finds, as rule and place. */
  List<String> barriers() {
    if (page.evaluate("() => 'axe' in window").equals(false)) {
      page.evaluate(AXE);
    }
    Object found =
        page.evaluate(
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .flatMap(v => v.nodes.map(n => ({rule: v.id, place: n.target.join(' ')})))
            """);
    return ((List<?>) found)
        .stream().map(barrier -> (Map<?, ?>) barrier).map(Object::toString).toList();
  }

  @Override
  public void close() {
    context.close();
  }

  private static String axe() {
    try (InputStream script = Visitor.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException inAJar) {
      throw new UncheckedIOException(inAJar);
    }
  }
}
