/** The courier: takes what the journal says must be told, asks the rule again, and posts it. */
@NullMarked
package fr.banquedesterritoires.event.application.post;

import org.jspecify.annotations.NullMarked;
