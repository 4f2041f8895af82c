package fr.banquedesterritoires.event.http.web;

/**
 * A problem in a person's language.
 *
 * @param problem the problem
 * @param title what it is called, without a full stop
 * @param detail what happened and what to do now
 */
public record WordedProblem(Problem problem, String title, String detail) {}
