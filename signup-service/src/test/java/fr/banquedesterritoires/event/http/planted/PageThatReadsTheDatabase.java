package fr.banquedesterritoires.event.http.planted;

import fr.banquedesterritoires.event.persistence.SqliteStore;

/** Breaks a rule on purpose. */
public record PageThatReadsTheDatabase(SqliteStore store) {}
