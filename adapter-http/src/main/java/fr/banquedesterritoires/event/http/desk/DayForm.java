package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.http.desk.sheet.Sheet;
import fr.banquedesterritoires.event.http.desk.sheet.SheetWriter;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.Territory;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A day field by field: another view of its file, by the same paths. */
final class DayForm {

  static final String SESSIONS = "programme.sessions";
  static final String CASES = ".caseStudies";
  static final String TERRITORIES = ".territories";

  private static final Set<String> FLAGS = Set.of("waitingList", "approval");
  private static final SheetWriter WRITER =
      new SheetWriter(Set.of("capacity", "offerHours"), FLAGS, Set.of("questions", "objectives"));

  private final Sheet sheet;

  private DayForm(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What somebody sent. An unticked box sends nothing. */
  static DayForm read(Context ctx) {
    Map<String, String> fields = new LinkedHashMap<>();
    ctx.formParamMap().forEach((path, texts) -> fields.put(path, texts.getFirst()));
    fields.keySet().removeAll(List.of(SeenVersion.FIELD, DayFormPages.DO, DayFilePages.FILE));
    FLAGS.forEach(flag -> fields.putIfAbsent("registration." + flag, ""));
    return new DayForm(Sheet.of(fields));
  }

  /** The form to begin a day with: a draft in the zone given, with one session. */
  static DayForm empty(ZoneId zone) {
    Sheet sheet = new Sheet();
    sheet.put("zone", zone.getId());
    sheet.put("format", "on-site");
    sheet.put("lunch", "none");
    sheet.put("registration.waitingList", "true");
    sheet.put("registration.approval", "");
    sheet.put("disclosure.after", "registration");
    sheet.put("publication", "draft");
    sheet.insert(SESSIONS, 0);
    return new DayForm(sheet);
  }

  /** A day to be changed. */
  static DayForm of(EventDay day) {
    Sheet sheet = new Sheet();
    sheet.put("id", day.id().value());
    sheet.put("rubric", day.rubric().title());
    sheet.put("title", day.title());
    sheet.put("summary", day.summary());
    sheet.put("questions", String.join("\n", day.questions()));
    sheet.put("objectives", String.join("\n", day.objectives()));
    sheet.put("date", day.date().toString());
    sheet.put("zone", day.zone().getId());
    sheet.put("publicPlace.town", day.publicPlace().town());
    sheet.put("publicPlace.departement", day.publicPlace().departement().orElse(""));
    sheet.put("format", Codes.of(day.format()));
    sheet.put("lunch", Codes.of(day.lunch()));
    day.programme()
        .hours()
        .ifPresent(
            hours -> {
              sheet.put("programme.hours.start", hours.start().toString());
              sheet.put("programme.hours.end", hours.end().toString());
            });
    putAll(sheet, SESSIONS, day.programme().sessions(), DayForm::put);
    put(sheet, day.registration(), day.zone());
    sheet.put("disclosure.after", day.disclosure().afterApproval() ? "approval" : "registration");
    sheet.put(
        "disclosure.from", day.disclosure().from().map(at -> moment(at, day.zone())).orElse(""));
    sheet.put("publication", Codes.of(day.publication()));
    return new DayForm(sheet);
  }

  /** The file that says the same. */
  String file() {
    return WRITER.write(sheet);
  }

  String text(String path) {
    return sheet.text(path);
  }

  int count(String path) {
    return sheet.count(path);
  }

  /**
   * Does what a button says, {@code up:programme.sessions[2]}; one that says nothing does nothing.
   */
  void change(FormStep step) {
    switch (step.what()) {
      case ADD -> sheet.insert(step.list(), step.number());
      case REMOVE -> sheet.remove(step.list(), step.number());
      case UP -> sheet.move(step.list(), step.number(), -1);
      case DOWN -> sheet.move(step.list(), step.number(), 1);
    }
  }

  private interface Putting<T> {
    void put(Sheet sheet, String path, T one);
  }

  private static <T> void putAll(Sheet sheet, String path, List<T> all, Putting<T> putting) {
    for (int at = 0; at < all.size(); at++) {
      putting.put(sheet, path + "[" + (at + 1) + "]", all.get(at));
    }
  }

  private static void put(Sheet sheet, String path, Session session) {
    sheet.put(path + ".start", session.start().toString());
    sheet.put(path + ".end", session.end().map(LocalTime::toString).orElse(""));
    sheet.put(path + ".kind", Codes.of(session.kind()));
    sheet.put(path + ".title", session.title());
    sheet.put(path + ".text", session.text().orElse(""));
    putAll(sheet, path + CASES, session.caseStudies(), DayForm::put);
  }

  private static void put(Sheet sheet, String path, CooperationCaseStudy study) {
    putAll(sheet, path + TERRITORIES, study.territories(), DayForm::put);
    sheet.put(path + ".summary", study.summary().orElse(""));
  }

  private static void put(Sheet sheet, String path, Territory territory) {
    sheet.put(path + ".name", territory.name());
    sheet.put(path + ".kind", Codes.of(territory.kind()));
    sheet.put(path + ".side", territory.side().map(Codes::of).orElse(""));
  }

  private static void put(Sheet sheet, RegistrationPolicy policy, ZoneId zone) {
    sheet.put("registration.opens", moment(policy.opens(), zone));
    sheet.put("registration.closes", moment(policy.closes(), zone));
    sheet.put(
        "registration.capacity",
        policy.capacity().isPresent() ? policy.capacity().getAsInt() + "" : "");
    sheet.put("registration.waitingList", policy.waitingList() ? "true" : "");
    sheet.put("registration.approval", policy.approval() ? "true" : "");
    sheet.put(
        "registration.offerHours", policy.offerFor().map(time -> time.toHours() + "").orElse(""));
  }

  /** As browsers write it; with its offset where the clocks show it twice. */
  private static String moment(Instant moment, ZoneId zone) {
    ZonedDateTime at = moment.atZone(zone);
    LocalDateTime local = at.toLocalDateTime();
    boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
    return local + Optional.of(at.getOffset().getId()).filter(offset -> twice).orElse("");
  }
}
