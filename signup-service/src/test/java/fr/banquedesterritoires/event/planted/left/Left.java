package fr.banquedesterritoires.event.planted.left;

import fr.banquedesterritoires.event.planted.right.Right;

/** Breaks a rule on purpose, together with {@link Right}. */
public record Left(Right right) {}
