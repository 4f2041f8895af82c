/**
 * What people rely on, proven on the packaged service from outside: over HTTP, while it is killed,
 * its disk fails and its database goes away. docs/proofs.md tells how to run each at length.
 */
@NullMarked
package fr.banquedesterritoires.event.service.proof;

import org.jspecify.annotations.NullMarked;
