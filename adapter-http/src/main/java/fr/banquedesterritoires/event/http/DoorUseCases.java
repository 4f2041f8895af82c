package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;

/**
 * What is done at the door of a day.
 *
 * @param watchDoor shows who is expected and who is there
 * @param checkPeopleIn notes who comes in
 */
public record DoorUseCases(WatchDoor watchDoor, CheckPeopleIn checkPeopleIn) {}
