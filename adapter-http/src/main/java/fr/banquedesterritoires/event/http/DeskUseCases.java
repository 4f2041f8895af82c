package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.feedback.AskForFeedback;
import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.GiveTokens;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.application.organiser.ListDays;
import fr.banquedesterritoires.event.application.organiser.Listings;
import fr.banquedesterritoires.event.application.organiser.PreviewDay;
import fr.banquedesterritoires.event.application.organiser.PreviewVenue;
import fr.banquedesterritoires.event.application.organiser.ReadBoard;
import fr.banquedesterritoires.event.application.organiser.RunTeam;
import fr.banquedesterritoires.event.application.organiser.RunVenue;
import fr.banquedesterritoires.event.application.organiser.TakeListsOut;
import fr.banquedesterritoires.event.application.organiser.ToolDoor;
import fr.banquedesterritoires.event.application.organiser.WriteDays;
import fr.banquedesterritoires.event.application.organiser.WriteReview;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.util.function.Consumer;

/**
 * What is done at the organiser's desk.
 *
 * @param door lets in who signed in
 * @param inviteClerk gives links to sign in with: the demo's only, others run the team
 * @param runTeam runs the team
 * @param toolDoor lets in tools that show a token
 * @param giveTokens gives them these
 * @param listDays lists all days
 * @param readBoard reads a day's figures
 * @param browsePeople finds people
 * @param changePeople changes their registrations
 * @param runVenue runs the venue
 * @param previewVenue shows what a new venue would set off
 * @param previewDay shows what others see of a day
 * @param takeListsOut hands out lists of people
 * @param listings writes them
 * @param writeDays writes days as files
 * @param writeReview writes what a day concluded
 * @param askForFeedback asks those who came what they thought of it
 * @param atTheDoor what is done when people come
 * @param linkRequests takes the addresses of those who ask for a link to sign in, and returns at
 *     once
 */
public record DeskUseCases(
    DeskDoor door,
    InviteClerk inviteClerk,
    RunTeam runTeam,
    ToolDoor toolDoor,
    GiveTokens giveTokens,
    ListDays listDays,
    ReadBoard readBoard,
    BrowsePeople browsePeople,
    ChangePeople changePeople,
    RunVenue runVenue,
    PreviewVenue previewVenue,
    PreviewDay previewDay,
    TakeListsOut takeListsOut,
    Listings listings,
    WriteDays writeDays,
    WriteReview writeReview,
    AskForFeedback askForFeedback,
    DoorUseCases atTheDoor,
    Consumer<EmailAddress> linkRequests) {}
