package fr.banquedesterritoires.event.http.planted;

import fr.banquedesterritoires.event.service.Main;

/** Breaks a rule on purpose. */
public record PageThatStartsTheProgram(Main program) {}
