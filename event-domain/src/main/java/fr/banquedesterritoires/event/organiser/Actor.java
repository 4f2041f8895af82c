package fr.banquedesterritoires.event.organiser;

/** Who acts at the organiser's desk: a person, or a program in an organiser's name. */
public sealed interface Actor permits Clerk, Tool {

  /** What the journal names them by. */
  ClerkId id();

  /** What they may do. */
  Role role();

  /** What people call them. */
  String called();

  /** Whether they may do a task. */
  boolean may(Task task);
}
