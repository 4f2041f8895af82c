/**
 * The program: command line, settings, and the one place where everything is put together. Nothing
 * else may depend on it.
 */
@NullMarked
package fr.banquedesterritoires.event.service;

import org.jspecify.annotations.NullMarked;
