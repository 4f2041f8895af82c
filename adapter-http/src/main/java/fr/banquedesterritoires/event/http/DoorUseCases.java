package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.attendance.Certificates;
import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.IssueCertificates;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;

/**
 * What is done at the door of a day.
 *
 * @param watchDoor shows who is expected and who is there
 * @param checkPeopleIn notes who comes in
 * @param issueCertificates tells who gets a certificate of attendance
 * @param certificates writes it
 */
public record DoorUseCases(
    WatchDoor watchDoor,
    CheckPeopleIn checkPeopleIn,
    IssueCertificates issueCertificates,
    Certificates certificates) {}
