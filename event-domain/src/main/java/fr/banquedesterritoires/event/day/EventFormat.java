package fr.banquedesterritoires.event.day;

/** How one takes part in a day. */
public enum EventFormat {
  /** Sur place: the secret is the address. */
  ON_SITE,
  /** Téléconférence: the secret is the join link. */
  ONLINE,
  /** Both at once. */
  HYBRID
}
