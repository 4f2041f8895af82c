package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.DaySearch;
import fr.banquedesterritoires.event.application.day.DaySearch.When;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days a visitor looks for, as the form of the catalogue says it. What it cannot say is left
 * out: a link that somebody kept shows days for as long as there are any.
 *
 * @param typed the words, as typed
 */
record CatalogueFilter(String typed, DaySearch search) {

  private static final String WORDS = "q";
  private static final String RUBRIC = "rubrique";
  private static final String FORMAT = "format";
  private static final String WHEN = "quand";
  private static final String FREE = "places";

  static CatalogueFilter read(Context ctx) {
    String typed = cleaned(text(ctx, WORDS).orElse(""));
    return new CatalogueFilter(
        typed,
        new DaySearch(
            DaySearch.words(typed),
            text(ctx, RUBRIC),
            text(ctx, FORMAT).flatMap(code -> Codes.find(EventFormat.class, code)),
            text(ctx, WHEN).flatMap(code -> Codes.find(When.class, code)),
            text(ctx, FREE).isPresent()));
  }

  private static Optional<String> text(Context ctx, String parameter) {
    return Optional.ofNullable(ctx.queryParam(parameter)).filter(text -> !text.isBlank());
  }

  /** What nobody can see, or what turns text around, is not shown back. */
  private static String cleaned(String typed) {
    return typed
        .substring(0, Math.min(typed.length(), DaySearch.MAX_LENGTH))
        .replaceAll("\\p{C}", " ")
        .strip();
  }

  boolean isEverything() {
    return search.equals(DaySearch.EVERYTHING);
  }

  /** The page that shows what is looked for. */
  String path() {
    String query =
        Stream.of(
                Stream.of(typed).filter(text -> !text.isEmpty()).map(text -> asked(WORDS, text)),
                search.rubric().map(title -> asked(RUBRIC, title)).stream(),
                search.format().map(format -> asked(FORMAT, Codes.of(format))).stream(),
                search.when().map(when -> asked(WHEN, Codes.of(when))).stream(),
                Stream.of(asked(FREE, "true")).filter(free -> search.freeSeats()))
            .flatMap(parts -> parts)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? Paths.HOME : Paths.HOME + "?" + query;
  }

  private static String asked(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  Field wordsField(Texts texts) {
    return Field.of(WORDS, "catalogue.search.q", typed, texts);
  }

  Field rubricField(List<String> rubrics, Texts texts) {
    List<Choice> choices = rubrics.stream().map(title -> new Choice(title, title)).toList();
    return Field.of(RUBRIC, "catalogue.search.rubrique", search.rubric().orElse(""), texts)
        .among(choices);
  }

  Field formatField(Texts texts) {
    String chosen = search.format().map(Codes::of).orElse("");
    return Field.of(FORMAT, "catalogue.search.format", chosen, texts)
        .among(Choice.of(EventFormat.values(), texts));
  }

  Field whenField(Texts texts) {
    String chosen = search.when().map(Codes::of).orElse("");
    return Field.of(WHEN, "catalogue.search.quand", chosen, texts)
        .among(Choice.of(When.values(), texts));
  }

  Field freeField(Texts texts) {
    String ticked = Boolean.toString(search.freeSeats());
    return Field.of(FREE, "catalogue.search.places", ticked, texts);
  }
}
