/** The server: Javalin on Jetty, put together from the routes of the packages beside this one. */
@NullMarked
package fr.banquedesterritoires.event.http.server;

import org.jspecify.annotations.NullMarked;
