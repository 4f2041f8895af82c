/**
 * What pages and API share of HTTP: routes, languages, cookies, refusals. Nothing here knows a day,
 * a registration or a venue.
 */
@NullMarked
package fr.banquedesterritoires.event.http.web;

import org.jspecify.annotations.NullMarked;
