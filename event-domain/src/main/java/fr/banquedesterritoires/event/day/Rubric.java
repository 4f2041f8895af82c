package fr.banquedesterritoires.event.day;

import fr.banquedesterritoires.event.text.TextRule;

/**
 * La rubrique: the section of the organiser's platform that lists a day, "Journées thématiques et
 * téléconférences" on the flyer.
 *
 * @param title as the platform prints it
 */
public record Rubric(String title) {

  /** What a rubric's title must look like. */
  public static final TextRule TITLE = TextRule.line(120);

  /** Refuses a title that {@link #TITLE} refuses. */
  public Rubric {
    title = TITLE.apply("rubric", title);
  }
}
