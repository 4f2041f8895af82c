package fr.banquedesterritoires.event.sample;

import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** People who sign up, by number. */
public final class People {

  private People() {}

  /** A person. */
  public static Participant person(int n) {
    return new Participant(
        "Camille",
        "Personne " + n,
        EmailAddress.of("personne-" + n + "@example.org"),
        "maire",
        new Organisation("Commune n° " + n, Optional.empty()),
        Optional.empty());
  }

  /** What a person sends in. */
  public static SignUp signUp(int n) {
    return new SignUp(id(n), person(n), Wishes.NONE, Locale.FRENCH, Optional.empty());
  }

  /** The name of a person's first registration. */
  public static RegistrationId id(int n) {
    return new RegistrationId(new UUID(2019, n));
  }

  /** A person's registration under ticket {@code n}. */
  public static Registration registration(int n, RegistrationState state) {
    return new Registration(
        id(n),
        Days.ID,
        person(n),
        Wishes.NONE,
        Locale.FRENCH,
        state,
        n,
        Optional.empty(),
        0,
        0,
        Optional.empty());
  }

  /** With a seat. */
  public static Registration confirmed(int n) {
    return registration(n, new RegistrationState.Confirmed(Days.OPENS));
  }

  /** With a seat held until the organiser approves. */
  public static Registration awaitingApproval(int n) {
    return registration(n, new RegistrationState.AwaitingApproval(Days.OPENS));
  }

  /** With a seat on offer until sign-up closes. */
  public static Registration offered(int n) {
    return registration(n, new RegistrationState.Offered(Days.OPENS, Days.CLOSES));
  }

  /** In line. */
  public static Registration waiting(int n) {
    return registration(n, new RegistrationState.Waiting(Days.OPENS));
  }

  /** Cancelled. */
  public static Registration cancelled(int n) {
    return registration(n, new RegistrationState.Cancelled(Days.OPENS));
  }

  /** Refused. */
  public static Registration refused(int n) {
    return registration(n, new RegistrationState.Refused(Days.OPENS));
  }

  /** One person's registration in every state there is. */
  public static List<Registration> inEveryState(int n) {
    return List.of(
        confirmed(n), awaitingApproval(n), offered(n), waiting(n), cancelled(n), refused(n));
  }
}
