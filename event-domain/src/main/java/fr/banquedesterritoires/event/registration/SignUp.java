package fr.banquedesterritoires.event.registration;

import java.util.Locale;

/**
 * La demande d'inscription: what a person sends in.
 *
 * @param id the name the registration will have if this is the person's first for the day
 * @param participant who they are
 * @param wishes what they ask of the day
 * @param language in which they wish to be written to
 */
public record SignUp(RegistrationId id, Participant participant, Wishes wishes, Locale language) {}
