package fr.banquedesterritoires.event.http.desk.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a form, or in one part of it that can be repeated: texts, parts and lists of parts
 * by their keys, in the order in which they came. Paths are those of event files: {@code
 * programme.sessions[2].start}, counted from 1.
 */
public final class Sheet {

  /** The most parts of one list. */
  public static final int MOST = 200;

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Sheet> parts = new LinkedHashMap<>();
  private final Map<String, List<Sheet>> lists = new LinkedHashMap<>();

  /** The form that fields were sent in; what is no path is passed over. */
  public static Sheet of(Map<String, String> fields) {
    Sheet sheet = new Sheet();
    fields.forEach(sheet::put);
    return sheet;
  }

  /** Writes a text down; lists grow as far as they must. */
  public void put(String path, String text) {
    Step.parse(path)
        .filter(steps -> steps.getLast().number() == 0)
        .filter(steps -> steps.stream().allMatch(step -> step.number() <= MOST))
        .ifPresent(
            steps ->
                grown(steps.subList(0, steps.size() - 1)).texts.put(steps.getLast().key(), text));
  }

  /** The text under a path; empty if there is none. */
  public String text(String path) {
    return Step.parse(path)
        .flatMap(
            steps ->
                at(steps.subList(0, steps.size() - 1))
                    .map(sheet -> sheet.texts.getOrDefault(steps.getLast().key(), "")))
        .orElse("");
  }

  /** How many parts a list has. */
  public int count(String path) {
    return list(path).map(List::size).orElse(0);
  }

  /**
   * Adds an empty part to a list.
   *
   * @param after after which one, counted from 1; 0 for the beginning
   */
  public void insert(String path, int after) {
    Step.parse(path)
        .map(steps -> grownList(steps))
        .filter(list -> list.size() < MOST)
        .ifPresent(list -> list.add(Math.min(after, list.size()), new Sheet()));
  }

  /** Takes a part out of its list. */
  public void remove(String path, int number) {
    list(path)
        .filter(list -> number >= 1 && number <= list.size())
        .ifPresent(list -> list.remove(number - 1));
  }

  /** Moves a part by one place, up (-1) or down (1). */
  public void move(String path, int number, int by) {
    list(path)
        .filter(list -> number >= 1 && number <= list.size())
        .filter(list -> number + by >= 1 && number + by <= list.size())
        .ifPresent(list -> Collections.swap(list, number - 1, number - 1 + by));
  }

  Map<String, String> texts() {
    return texts;
  }

  Map<String, Sheet> parts() {
    return parts;
  }

  Map<String, List<Sheet>> lists() {
    return lists;
  }

  private Sheet grown(List<Step> steps) {
    Sheet sheet = this;
    for (Step step : steps) {
      sheet =
          step.number() == 0
              ? sheet.parts.computeIfAbsent(step.key(), key -> new Sheet())
              : sheet.grown(step);
    }
    return sheet;
  }

  private Sheet grown(Step step) {
    List<Sheet> list = lists.computeIfAbsent(step.key(), key -> new ArrayList<>());
    while (list.size() < step.number()) {
      list.add(new Sheet());
    }
    return list.get(step.number() - 1);
  }

  private List<Sheet> grownList(List<Step> steps) {
    return grown(steps.subList(0, steps.size() - 1))
        .lists
        .computeIfAbsent(steps.getLast().key(), key -> new ArrayList<>());
  }

  private Optional<List<Sheet>> list(String path) {
    return Step.parse(path)
        .flatMap(
            steps ->
                at(steps.subList(0, steps.size() - 1))
                    .flatMap(sheet -> Optional.ofNullable(sheet.lists.get(steps.getLast().key()))));
  }

  private Optional<Sheet> at(List<Step> steps) {
    Optional<Sheet> sheet = Optional.of(this);
    for (Step step : steps) {
      sheet = sheet.flatMap(in -> in.at(step));
    }
    return sheet;
  }

  private Optional<Sheet> at(Step step) {
    if (step.number() == 0) {
      return Optional.ofNullable(parts.get(step.key()));
    }
    return Optional.ofNullable(lists.get(step.key()))
        .filter(list -> step.number() <= list.size())
        .map(list -> list.get(step.number() - 1));
  }
}
