/**
 * Le lieu and la règle de communication du lieu. A venue can be opened with a grant only, and only
 * the rule makes grants; stores, which must write the venue down, do so through {@link
 * fr.banquedesterritoires.event.venue.VenueSafe}.
 */
@NullMarked
package fr.banquedesterritoires.event.venue;

import org.jspecify.annotations.NullMarked;
