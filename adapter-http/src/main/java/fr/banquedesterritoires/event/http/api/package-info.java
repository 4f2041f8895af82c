/**
 * The JSON API: wire records with their mapping beside them, and the probes. What is public here
 * has no field for a venue; the one answer that can tell it asks {@code ReadRegistration}.
 */
@NullMarked
package fr.banquedesterritoires.event.http.api;

import org.jspecify.annotations.NullMarked;
