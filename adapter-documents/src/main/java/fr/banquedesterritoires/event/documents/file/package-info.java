/**
 * Event files: a day, or its venue, written by a person in YAML 1.2. Every mistake is told with its
 * line, column and field path, all at once. A day's file never holds the venue.
 */
@NullMarked
package fr.banquedesterritoires.event.documents.file;

import org.jspecify.annotations.NullMarked;
