/** Lists of people as files: tables that programs read, and papers that people read. */
@NullMarked
package fr.banquedesterritoires.event.documents.list;

import org.jspecify.annotations.NullMarked;
