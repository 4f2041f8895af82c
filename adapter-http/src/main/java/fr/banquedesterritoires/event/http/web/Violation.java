package fr.banquedesterritoires.event.http.web;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field its name in the form and in JSON
 * @param code what is wrong, a stable word
 * @param message what is wrong and what to do, in the person's language
 */
public record Violation(String field, String code, String message) {

  /** Where it stands in a JSON body (RFC 6901). */
  public String pointer() {
    return "/" + field;
  }
}
