package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Those who work at the organiser's desk, most of whom may not know the venue. */
final class Desk {

  private Desk() {}

  /** The cookie of a session that has just begun. */
  static String cookie(Side side, Observer.Kind kind) {
    Role role =
        switch (kind) {
          case ENTITLED_DESK -> Role.ORGANISER;
          case DESK -> Role.DESK;
          default -> Role.READER;
        };
    String secret = side.signIn(role);
    return "bureau=" + secret + "; __Host-bureau=" + secret;
  }

  /** Signs somebody in anew, under secrets that count. */
  static String signIn(Role role, Store store, InstantSource clock, Supplier<String> secrets) {
    ClerkId id = new ClerkId(new UUID(0, role.name().hashCode()));
    EmailAddress address = EmailAddress.of(role + "@example.org");
    InviteClerk invite = new InviteClerk(store.clerks(), clock, () -> id, secrets);
    DeskDoor door = new DeskDoor(store.clerks(), clock, secrets);
    return door.signIn(invite.invite(address, role).secret()).orElseThrow().secret();
  }
}
