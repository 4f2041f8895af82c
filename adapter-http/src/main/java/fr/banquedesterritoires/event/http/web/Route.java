package fr.banquedesterritoires.event.http.web;

import io.javalin.http.HandlerType;

/**
 * One route of the server.
 *
 * @param method which requests it answers
 * @param path its template, {@code /journees/{id}}
 */
public record Route(HandlerType method, String path) {}
