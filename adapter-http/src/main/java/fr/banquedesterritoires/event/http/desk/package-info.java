/**
 * The organiser's desk: pages that work without JavaScript, behind one door. Every route goes
 * through {@code Counter}, which asks the door for a permit; what a role may do is decided there
 * and by no page.
 */
@NullMarked
package fr.banquedesterritoires.event.http.desk;

import org.jspecify.annotations.NullMarked;
