package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.feedback.GiveFeedback;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData;
import fr.banquedesterritoires.event.application.programme.ReviewProgramme;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.ReadRegistration;
import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.registration.ReplaceLink;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.StoreHealth;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.immutables.value.Value;

/**
 * What the service can do for whoever calls it.
 *
 * @param browseCatalogue lists the public days
 * @param readDay reads one of them
 * @param registerParticipant signs up
 * @param registerGroup signs several people up
 * @param readRegistration shows the holder of a private link their registration
 * @param amendRegistration changes it
 * @param cancelRegistration gives it up
 * @param claimOffer takes a seat that is offered
 * @param askForLink mails a private link again
 * @param replaceLink replaces a private link by another
 * @param readOwnData shows the holder of a private link all that is kept about them
 * @param eraseRegistration erases it
 * @param giveFeedback takes what the holder of a private link thinks of the day
 * @param linkHolder tells what a private link opens
 * @param reviewProgramme reviews a programme
 * @param desk what is done at the organiser's desk
 * @param calendarEntries writes a day's public calendar entry
 * @param mailbox letters that were not sent but put into a folder: the demo's
 * @param demo the demo's story and clock
 * @param metrics how much is done, if anybody may ask for it
 * @param formKeys new one-time keys that nobody can guess, for forms
 * @param formSecret what forms are sealed with, the same in every instance and at every start
 * @param storeHealth tells whether the store can take work
 * @param clock the time
 */
@Value.Builder
@Value.Style(stagedBuilder = true, jdkOnly = true)
public record UseCases(
    BrowseCatalogue browseCatalogue,
    ReadDay readDay,
    RegisterParticipant registerParticipant,
    RegisterGroup registerGroup,
    ReadRegistration readRegistration,
    AmendRegistration amendRegistration,
    CancelRegistration cancelRegistration,
    ClaimOffer claimOffer,
    AskForLink askForLink,
    ReplaceLink replaceLink,
    ReadOwnData readOwnData,
    EraseRegistration eraseRegistration,
    GiveFeedback giveFeedback,
    LinkHolder linkHolder,
    ReviewProgramme reviewProgramme,
    DeskUseCases desk,
    CalendarEntries calendarEntries,
    Optional<Mailbox> mailbox,
    Optional<Demo> demo,
    Optional<Metrics> metrics,
    Supplier<IdempotencyKey> formKeys,
    SecretKey formSecret,
    StoreHealth storeHealth,
    InstantSource clock) {}
