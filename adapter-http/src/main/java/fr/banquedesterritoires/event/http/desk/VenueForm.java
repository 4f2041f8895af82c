package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.text.RefusedText;
import fr.banquedesterritoires.event.text.TextRule;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import io.javalin.http.Context;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A venue as the organiser typed it, and perhaps all wrong. */
final class VenueForm {

  private static final String NAME = "roomName";
  private static final String ADDRESS = "roomAddress";
  private static final String ACCESS = "roomAccess";
  private static final String LINK = "joinLink";
  private static final String NOTES = "joinNotes";
  private static final List<String> FIELDS = List.of(NAME, ADDRESS, ACCESS, LINK, NOTES);

  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, String> flaws = new LinkedHashMap<>();

  private VenueForm() {
    FIELDS.forEach(field -> typed.put(field, ""));
  }

  /** What somebody sent. */
  static VenueForm read(Context ctx) {
    VenueForm form = new VenueForm();
    for (String field : FIELDS) {
      form.typed.put(field, Sent.text(ctx, field).strip());
    }
    form.check();
    return form;
  }

  /** The venue as it is, to be changed. */
  static VenueForm of(VenueAnswer venue) {
    VenueForm form = new VenueForm();
    if (venue instanceof VenueAnswer.Disclosed disclosed) {
      form.fill(disclosed.details());
    }
    return form;
  }

  boolean isWrong() {
    return !flaws.isEmpty();
  }

  /** The venue; only for a form that is not wrong. */
  VenueDetails details() {
    return new VenueDetails(
        isEmpty(NAME) && isEmpty(ADDRESS)
            ? Optional.empty()
            : Optional.of(new Room(typed(NAME), typed(ADDRESS), optional(ACCESS))),
        isEmpty(LINK)
            ? Optional.empty()
            : Optional.of(new JoinLink(URI.create(typed(LINK)), optional(NOTES))));
  }

  /** All fields, in order. */
  List<Field> fields(Texts texts) {
    return FIELDS.stream().map(field -> field(field, texts)).toList();
  }

  /** Those that something is wrong with. */
  List<Field> wrong(Texts texts) {
    return fields(texts).stream().filter(Field::isWrong).toList();
  }

  private void fill(VenueDetails details) {
    details
        .room()
        .ifPresent(
            room -> {
              typed.put(NAME, room.name());
              typed.put(ADDRESS, room.address());
              typed.put(ACCESS, room.accessNotes().orElse(""));
            });
    details
        .joinLink()
        .ifPresent(
            online -> {
              typed.put(LINK, online.link().toString());
              typed.put(NOTES, online.notes().orElse(""));
            });
  }

  private void check() {
    boolean room = Stream.of(NAME, ADDRESS, ACCESS).anyMatch(field -> !isEmpty(field));
    if (!room && isEmpty(LINK)) {
      flaws.put(NAME, "venue-form.nothing");
    }
    if (room) {
      check(NAME, Room.NAME, true);
      check(ADDRESS, Room.ADDRESS, true);
      check(ACCESS, Room.ACCESS_NOTES, false);
    }
    if (!isEmpty(LINK) && !isLink(typed(LINK))) {
      flaws.put(LINK, "venue-form.link");
    }
    if (isEmpty(LINK) && !isEmpty(NOTES)) {
      flaws.put(LINK, "venue-form.missing");
    }
    check(NOTES, JoinLink.NOTES, false);
  }

  private void check(String field, TextRule rule, boolean required) {
    if (isEmpty(field)) {
      if (required) {
        flaws.putIfAbsent(field, "venue-form.missing");
      }
      return;
    }
    try {
      rule.apply(field, typed(field));
    } catch (RefusedText refused) {
      flaws.putIfAbsent(field, "venue-form.text");
    }
  }

  private static boolean isLink(String text) {
    try {
      return JoinLink.isWellFormed(URI.create(text));
    } catch (IllegalArgumentException noUri) {
      return false;
    }
  }

  private Field field(String name, Texts texts) {
    return Field.of(name, "venue-form." + name, typed(name), texts)
        .flawed(Optional.ofNullable(flaws.get(name)).map(texts::say));
  }

  private boolean isEmpty(String field) {
    return typed(field).isEmpty();
  }

  private Optional<String> optional(String field) {
    return Optional.of(typed(field)).filter(text -> !text.isEmpty());
  }

  private String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Redacted: it holds the venue. */
  @Override
  public String toString() {
    return "VenueForm[…]";
  }
}
