/**
 * What text written by people must look like before the domain carries it. No rule of the day lives
 * here.
 */
@NullMarked
package fr.banquedesterritoires.event.text;

import org.jspecify.annotations.NullMarked;
