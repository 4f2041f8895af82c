package fr.banquedesterritoires.event.planted.right;

import fr.banquedesterritoires.event.planted.left.Left;

/** Breaks a rule on purpose, together with {@link Left}. */
public final class Right {
  /** Leads back. */
  public Left left() {
    return new Left(this);
  }
}
