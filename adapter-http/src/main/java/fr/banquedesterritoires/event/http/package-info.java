/**
 * What the HTTP side of the house is made with: its settings and the use cases it offers. Servers,
 * pages and answers live in the packages below, which may know this one; it knows none of them.
 */
@NullMarked
package fr.banquedesterritoires.event.http;

import org.jspecify.annotations.NullMarked;
