/**
 * Everything that parses or writes what people send, under a hail of bytes: a few seconds of it in
 * each build, hours of it by the command in docs/security.md.
 */
@NullMarked
package fr.banquedesterritoires.event.service.fuzz;

import org.jspecify.annotations.NullMarked;
