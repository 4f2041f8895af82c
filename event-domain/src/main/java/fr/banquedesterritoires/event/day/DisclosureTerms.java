package fr.banquedesterritoires.event.day;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Les conditions de communication du lieu, as announced with the day; who may know the venue is
 * decided from them by {@code VenueDisclosureRule} alone.
 *
 * <p>The flyer's are {@link #ON_REGISTRATION}: "le lieu de la réunion vous sera communiqué après
 * inscription". Several terms combine by {@link #and}; all must then be met.
 *
 * @param afterApproval whether the organiser must have approved the registration
 * @param from the first instant at which the venue is communicated, empty for at once
 */
public record DisclosureTerms(boolean afterApproval, Optional<Instant> from) {

  /** At once on registration. */
  public static final DisclosureTerms ON_REGISTRATION =
      new DisclosureTerms(false, Optional.empty());

  /** Once the organiser has approved the registration. */
  public static final DisclosureTerms AFTER_APPROVAL = new DisclosureTerms(true, Optional.empty());

  /** From an instant on. */
  public static DisclosureTerms from(Instant instant) {
    return new DisclosureTerms(false, Optional.of(instant));
  }

  /** The terms that are met when these and the other ones are. */
  public DisclosureTerms and(DisclosureTerms other) {
    Optional<Instant> later =
        Stream.of(from, other.from).flatMap(Optional::stream).max(Instant::compareTo);
    return new DisclosureTerms(afterApproval || other.afterApproval, later);
  }
}
