/**
 * Le questionnaire: what those who came thought of a day. It is asked of them alone, and what comes
 * of it is figures.
 */
@NullMarked
package fr.banquedesterritoires.event.feedback;

import org.jspecify.annotations.NullMarked;
