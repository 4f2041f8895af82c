/** What days have concluded: kept, and read. Who may is asked at the organiser's desk. */
@NullMarked
package fr.banquedesterritoires.event.application.review;

import org.jspecify.annotations.NullMarked;
