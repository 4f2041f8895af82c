/**
 * A day's form as a tree of texts: what was typed, whatever it is worth, until the reader of files
 * has judged it. Nothing here knows a day's rules.
 */
@NullMarked
package fr.banquedesterritoires.event.http.desk.sheet;

import org.jspecify.annotations.NullMarked;
