/**
 * What a person sends in to sign up, the same for form and JSON: checked all at once, told in their
 * language, and only then made into values of the domain.
 */
@NullMarked
package fr.banquedesterritoires.event.http.signup;

import org.jspecify.annotations.NullMarked;
