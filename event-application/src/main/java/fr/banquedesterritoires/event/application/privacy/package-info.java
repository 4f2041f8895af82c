/**
 * Les données personnelles: what is kept of people, and that it is forgotten when they ask for it
 * or its time is over.
 */
@NullMarked
package fr.banquedesterritoires.event.application.privacy;

import org.jspecify.annotations.NullMarked;
