/**
 * Le journal: what happened, to whom and when, by ids and kinds. It serves as outbox for the mail
 * and as audit trail. No rendered text, personal data or venue may stand in it.
 */
@NullMarked
package fr.banquedesterritoires.event.journal;

import org.jspecify.annotations.NullMarked;
