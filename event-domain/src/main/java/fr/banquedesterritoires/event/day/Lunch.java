package fr.banquedesterritoires.event.day;

/** Le déjeuner, as announced to everybody. Who eats what is known to registrations only. */
public enum Lunch {
  /** No lunch is part of the day. */
  NONE,
  /** Déjeuner offert: the organiser invites. */
  OFFERED
}
