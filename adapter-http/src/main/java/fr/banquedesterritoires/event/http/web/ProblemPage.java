package fr.banquedesterritoires.event.http.web;

import java.util.Locale;

/** Shows a problem to a person in a browser. */
public interface ProblemPage {

  /** The whole HTML page; it tells nothing of the request. */
  String html(WordedProblem problem, Locale language);
}
