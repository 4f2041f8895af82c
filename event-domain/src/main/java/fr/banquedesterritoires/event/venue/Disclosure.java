package fr.banquedesterritoires.event.venue;

/** What {@link VenueDisclosureRule} answers. */
public sealed interface Disclosure permits DisclosureGrant, Withheld {}
