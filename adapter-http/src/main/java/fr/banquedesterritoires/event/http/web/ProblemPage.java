package fr.banquedesterritoires.event.http.web;

import io.javalin.http.Context;
import java.util.Locale;

/** Shows a problem to a person in a browser. */
public interface ProblemPage {

  /** The whole HTML page; it tells nothing of the request that the person did not type there. */
  String html(Context ctx, WordedProblem problem, Locale language);
}
