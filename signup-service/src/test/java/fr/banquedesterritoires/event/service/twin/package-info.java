/**
 * The promise about the venue as non-interference: two whole services that differ in the secret
 * alone, and nothing that anybody not entitled can observe tells them apart.
 */
@NullMarked
package fr.banquedesterritoires.event.service.twin;

import org.jspecify.annotations.NullMarked;
