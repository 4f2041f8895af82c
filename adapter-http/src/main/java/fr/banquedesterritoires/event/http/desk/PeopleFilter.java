package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch.Order;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.StateKind;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whom somebody looks for, as the page's form says it.
 *
 * @param words what they typed
 * @param state in which state
 * @param order in which order
 */
record PeopleFilter(String words, Optional<StateKind> state, Order order) {

  static final String AFTER = "apres";

  private static final String WORDS = "q";
  private static final String STATE = "etat";
  private static final String ORDER = "tri";

  static PeopleFilter read(Context ctx) {
    return new PeopleFilter(
        Asked.text(ctx, WORDS).orElse(""),
        Asked.word(ctx, STATE, StateKind.class),
        Asked.word(ctx, ORDER, Order.class).orElse(Order.NAME));
  }

  PeopleSearch search() {
    return PeopleSearch.of(words, state, order);
  }

  boolean isEverybody() {
    return words.isEmpty() && state.isEmpty();
  }

  /** The page that begins after somebody. */
  String after(String path, RegistrationId last) {
    return path
        + "?"
        + WORDS
        + "="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + "&"
        + STATE
        + "="
        + state.map(Codes::of).orElse("")
        + "&"
        + ORDER
        + "="
        + Codes.of(order)
        + "&"
        + AFTER
        + "="
        + last;
  }

  Field wordsField(Texts texts) {
    return Field.of(WORDS, "people.search", words, texts).mandatory();
  }

  Field stateField(Texts texts) {
    return Field.of(STATE, "people.state", state.map(Codes::of).orElse(""), texts)
        .mandatory()
        .among(Choice.of(StateKind.values(), texts));
  }

  Field orderField(Texts texts) {
    return Field.of(ORDER, "people.order", Codes.of(order), texts)
        .mandatory()
        .among(Choice.of(Order.values(), texts));
  }
}
