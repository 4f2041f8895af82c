package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDayId;

/**
 * Le lieu: the secret of a day. It can be set, replaced and stored, and tells nothing to anyone
 * without a {@link DisclosureGrant} for the same day. It has no getters, prints itself redacted, is
 * no record and not serialisable, so that no mapper, log or template can carry it out by accident.
 */
public final class Venue {

  private final EventDayId day;
  private final int version;
  private final VenueDetails details;

  /**
   * Locks details away.
   *
   * @param day the day it is the venue of
   * @param version from 1; it rises with each that the day has and with each that it has no more
   * @param details what it will tell
   */
  public Venue(EventDayId day, int version, VenueDetails details) {
    if (version < 1) {
      throw new IllegalArgumentException("version must be at least 1, was " + version);
    }
    this.day = day;
    this.version = version;
    this.details = details;
  }

  /**
   * Tells the venue.
   *
   * @throws IllegalArgumentException if the grant is for another day
   */
  public VenueDetails open(DisclosureGrant grant) {
    check(grant);
    return details;
  }

  /**
   * Which venue of the day this is, for the record of who was told which.
   *
   * @throws IllegalArgumentException if the grant is for another day
   */
  public int version(DisclosureGrant grant) {
    check(grant);
    return version;
  }

  EventDayId dayForStorage() {
    return day;
  }

  int versionForStorage() {
    return version;
  }

  VenueDetails detailsForStorage() {
    return details;
  }

  private void check(DisclosureGrant grant) {
    if (!grant.day().equals(day)) {
      throw new IllegalArgumentException(
          "a grant for " + grant.day() + " does not open the venue of " + day);
    }
  }

  /** Redacted. */
  @Override
  public String toString() {
    return "Venue[…]";
  }
}
