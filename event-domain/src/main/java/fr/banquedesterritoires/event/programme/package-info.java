/**
 * Le programme: the sessions of a day in printed order, the cooperation case studies told in them,
 * and the review that finds what a reader of the programme would stumble on. No registration and no
 * venue may be known here.
 */
@NullMarked
package fr.banquedesterritoires.event.programme;

import org.jspecify.annotations.NullMarked;
