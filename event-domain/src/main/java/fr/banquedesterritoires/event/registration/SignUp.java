package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.privacy.NoticeVersion;
import java.util.Locale;
import java.util.Optional;

/**
 * La demande d'inscription: what a person sends in.
 *
 * @param id the name the registration will have if this is the person's first for the day
 * @param participant who they are
 * @param wishes what they ask of the day
 * @param language in which they wish to be written to
 * @param notice which information notice was shown before they sent it in, where that is known
 */
public record SignUp(
    RegistrationId id,
    Participant participant,
    Wishes wishes,
    Locale language,
    Optional<NoticeVersion> notice) {}
