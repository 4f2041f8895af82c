package fr.banquedesterritoires.event.application.post;

/**
 * Le rebut: a letter that was set aside. Whose it is can be learnt from its registration only.
 *
 * @param errand which, and how often it was tried
 * @param trouble what kept it from leaving the last time
 */
public record DeadLetter(Errand errand, Trouble trouble) {}
