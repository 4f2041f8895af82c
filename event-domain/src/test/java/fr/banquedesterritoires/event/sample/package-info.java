/** The flyer's day and people who sign up for it, for the tests of the domain. */
@NullMarked
package fr.banquedesterritoires.event.sample;

import org.jspecify.annotations.NullMarked;
