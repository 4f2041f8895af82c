package fr.banquedesterritoires.event.testkit.model;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.UnitOfWork;

/** The ports of the store that a life is lived on. */
record Ports(UnitOfWork unitOfWork, EventDays days, Registrations registrations, Venues venues) {}
