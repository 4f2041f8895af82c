package fr.banquedesterritoires.event.organiser;

/** Le rôle at the organiser's desk. What it may do is decided here and nowhere else. */
public enum Role {
  /** Organisation: everything. */
  ORGANISER,
  /** Accueil: the people and the lists, no day and no venue. */
  DESK,
  /** Lecture: figures only. */
  READER;

  /** Whether this role may do a task. */
  public boolean may(Task task) {
    return switch (task) {
      case READ_FIGURES -> true;
      case READ_PEOPLE, CHECK_IN, TAKE_LISTS_OUT -> this != READER;
      case TAKE_SENSITIVE_LISTS_OUT,
          CHANGE_PEOPLE,
          READ_VENUE,
          CHANGE_VENUE,
          CHANGE_DAYS,
          MANAGE_CLERKS ->
          this == ORGANISER;
    };
  }
}
