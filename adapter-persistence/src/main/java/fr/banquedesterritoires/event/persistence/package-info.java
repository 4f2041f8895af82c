/**
 * The ports on SQL. {@link fr.banquedesterritoires.event.persistence.SqliteStore} keeps everything
 * in one file, {@link fr.banquedesterritoires.event.persistence.PostgresStore} in a database that
 * several instances share; both are a {@link fr.banquedesterritoires.event.persistence.Store}, run
 * the same statements, and group many callers' units of work into one durable transaction. No
 * business decision lives here.
 */
@NullMarked
package fr.banquedesterritoires.event.persistence;

import org.jspecify.annotations.NullMarked;
