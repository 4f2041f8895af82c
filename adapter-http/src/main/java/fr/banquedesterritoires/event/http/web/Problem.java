package fr.banquedesterritoires.event.http.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request was not done, before it is put into words.
 *
 * @param kind which problem
 * @param parameters what its words need: texts, numbers, and {@link java.time.ZonedDateTime}s,
 *     which are written as people write them
 * @param members what a program needs beside them, by name
 * @param violations everything that is wrong with what was sent
 * @param headers what the answer's header must say
 */
public record Problem(
    ProblemKind kind,
    List<Object> parameters,
    Map<String, Object> members,
    List<Violation> violations,
    Map<String, String> headers) {

  /** Copies everything in, and keeps the order. */
  public Problem {
    parameters = List.copyOf(parameters);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    violations = List.copyOf(violations);
    headers = Map.copyOf(headers);
  }

  /** A problem of a kind, with what its words need. */
  public static Problem of(ProblemKind kind, Object... parameters) {
    return new Problem(kind, List.of(parameters), Map.of(), List.of(), Map.of());
  }

  /** What was sent can be read, but not taken. */
  public static Problem invalid(List<Violation> violations) {
    return new Problem(
        ProblemKind.INVALID, List.of(violations.size()), Map.of(), violations, Map.of());
  }

  /** The same with one more member. */
  public Problem with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(kind, parameters, more, violations, headers);
  }

  /** The same with one more header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(kind, parameters, members, violations, more);
  }
}
