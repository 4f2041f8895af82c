package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser: it keeps cookies, says where forms come from, and reads pages. */
public final class Visitor {

  static final String DAY = "/journees/" + FlyerDay.ID;
  static final String FORM = DAY + "/inscription";
  static final String MINE = "/mon-inscription";

  private final House house;
  private final String language;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  private Visitor(House house, String language) {
    this.house = house;
    this.language = language;
  }

  public static Visitor french(House house) {
    return new Visitor(house, "fr");
  }

  public static Visitor in(String language, House house) {
    return new Visitor(house, language);
  }

  /** Somebody else who has got hold of the same cookies. */
  public Visitor copy() {
    Visitor copy = new Visitor(house, language);
    copy.cookies.putAll(cookies);
    return copy;
  }

  public Answer get(String path) {
    return kept(house.wire.send("GET", path, headers()));
  }

  /** Reads a page that is there. */
  public Document read(String path) {
    Answer answer = get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return page(answer);
  }

  public Answer post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return postRaw(path, body);
  }

  public Answer postRaw(String path, String body) {
    List<String> headers = new ArrayList<>(List.of(headers()));
    headers.addAll(
        List.of(
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            House.BASE_URL.toString()));
    return kept(
        house.wire.send(
            "POST", path, BodyPublishers.ofString(body), headers.toArray(String[]::new)));
  }

  /** Opens the private link of whoever signed up under an address. */
  public Answer openLink(String address) {
    return get("/inscription/" + house.token(FlyerDay.ID, address));
  }

  /** The form as a browser would send it, with something typed into it. */
  public static Map<String, String> filled(Document page, Map<String, String> typed) {
    Map<String, String> form = new LinkedHashMap<>();
    page.expectForm("form.form").formData().forEach(field -> form.put(field.key(), field.value()));
    typed.forEach(
        (name, value) -> {
          assertThat(page.getElementById(name)).as(name).isNotNull();
          form.put(name, value);
        });
    return form;
  }

  /** What somebody types who makes no mistake. */
  public static Map<String, String> answers(String address) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("givenName", "Zoé");
    typed.put("familyName", "Le Goff");
    typed.put("email", address);
    typed.put("role", "maire");
    typed.put("organisation", "Commune de Plougastel");
    typed.put("consent", "true");
    return typed;
  }

  /** Signs up for the flyer's day without a mistake. */
  public Answer signUp(String address) {
    return post(FORM, filled(read(FORM), answers(address)));
  }

  public static Document page(Answer answer) {
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    return Jsoup.parse(answer.text(), House.BASE_URL.toString());
  }

  /** The language that an element's words are said to be in. */
  public static String language(Element element) {
    return element.hasAttr("lang")
        ? element.attr("lang")
        : element.parents().stream()
            .filter(parent -> parent.hasAttr("lang"))
            .findFirst()
            .orElseThrow()
            .attr("lang");
  }

  private String[] headers() {
    List<String> headers =
        new ArrayList<>(List.of("Accept", "text/html,*/*;q=0.8", "Accept-Language", language));
    if (!cookies.isEmpty()) {
      headers.add("Cookie");
      headers.add(
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return headers.toArray(String[]::new);
  }

  private Answer kept(Answer answer) {
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String[] pair = set.substring(0, set.indexOf(';')).split("=", 2);
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
