/** Les chiffres d'une journée: counts for the organiser, and never a name. */
@NullMarked
package fr.banquedesterritoires.event.figures;

import org.jspecify.annotations.NullMarked;
