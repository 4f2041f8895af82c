package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.application.organiser.ListDays;
import fr.banquedesterritoires.event.application.organiser.RunTeam;

/**
 * What is done at the organiser's desk.
 *
 * @param door lets in who signed in
 * @param inviteClerk gives links to sign in with: the demo's only, others run the team
 * @param runTeam runs the team
 * @param listDays lists all days
 */
public record DeskUseCases(
    DeskDoor door, InviteClerk inviteClerk, RunTeam runTeam, ListDays listDays) {}
