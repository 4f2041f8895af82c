package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.Actor;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Task;

/**
 * The right of one clerk or tool to do one task now. Only {@link DeskDoor} and {@link ToolDoor}
 * make one, and every use case of the desk asks for it, so that no page can forget to.
 */
public final class Permit {

  private final Actor actor;
  private final Task task;

  Permit(Actor actor, Task task) {
    this.actor = actor;
    this.task = task;
  }

  /** Whose it is. */
  public Actor actor() {
    return actor;
  }

  /** Who must be named in the journal. */
  public ClerkId by() {
    return actor.id();
  }

  /** Whether its holder may do another task as well, so that a page can offer it. */
  public boolean alsoAllows(Task other) {
    return actor.may(other);
  }

  /** The permit to read people, which whoever may change them has as well. */
  public Permit toReadPeople() {
    require(Task.CHANGE_PEOPLE);
    return new Permit(actor, Task.READ_PEOPLE);
  }

  /** The permit to read the venue, which whoever may change it has as well. */
  public Permit toReadVenue() {
    require(Task.CHANGE_VENUE);
    return new Permit(actor, Task.READ_VENUE);
  }

  /** The permit to read figures, which every role has. */
  public Permit toReadFigures() {
    return new Permit(actor, Task.READ_FIGURES);
  }

  /**
   * Passes over a permit for this task.
   *
   * @throws IllegalArgumentException for any other
   */
  public void require(Task wanted) {
    if (task != wanted) {
      throw new IllegalArgumentException("a permit for " + task + " does not allow " + wanted);
    }
  }

  @Override
  public String toString() {
    return "Permit[" + actor + " for " + task + "]";
  }
}
