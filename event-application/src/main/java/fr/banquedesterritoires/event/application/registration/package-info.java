/** Signing up, and what the holder of a private link can do with the registration behind it. */
@NullMarked
package fr.banquedesterritoires.event.application.registration;

import org.jspecify.annotations.NullMarked;
