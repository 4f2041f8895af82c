/** The service as people meet it, in a real browser. */
@NullMarked
package fr.banquedesterritoires.event.service.browser;

import org.jspecify.annotations.NullMarked;
