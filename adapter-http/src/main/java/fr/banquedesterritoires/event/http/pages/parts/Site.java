package fr.banquedesterritoires.event.http.pages.parts;

/**
 * What is the same on every page.
 *
 * @param organiser who invites
 * @param styleSheet the path of the style sheet
 * @param mark the path of the small picture that stands for the service
 * @param demo whether this is the demo, so that its mailbox is named
 */
public record Site(String organiser, String styleSheet, String mark, boolean demo) {}
