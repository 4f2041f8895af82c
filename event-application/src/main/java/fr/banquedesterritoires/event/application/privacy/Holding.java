package fr.banquedesterritoires.event.application.privacy;

/**
 * How much is kept of the people of a day.
 *
 * @param people how many registrations, in whatever state
 * @param sensitive how many of them with a diet or access needs
 */
public record Holding(int people, int sensitive) {

  /** Nobody and nothing. */
  public static final Holding NOTHING = new Holding(0, 0);
}
