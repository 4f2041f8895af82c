/** L'accueil: who comes in at the door of a day, and what that proves afterwards. */
@NullMarked
package fr.banquedesterritoires.event.application.attendance;

import org.jspecify.annotations.NullMarked;
