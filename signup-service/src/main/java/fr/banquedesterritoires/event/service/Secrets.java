package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.organiser.GiveTokens;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.persistence.Store;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the secrets of the organiser's desk: 256 random bits in base64url (RFC 4648 section 5). */
final class Secrets {

  private static final int LENGTH = 32;

  private final RandomGenerator random;

  /** Out of something that nobody can foresee. */
  Secrets(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    byte[] secret = new byte[LENGTH];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** Invitations to the desk of a store. */
  InviteClerk inviteClerk(Store store, InstantSource clock) {
    return new InviteClerk(store.clerks(), clock, this::id, this::next);
  }

  /** Tokens for tools at the desk of a store. */
  GiveTokens giveTokens(Store store, InstantSource clock) {
    return new GiveTokens(store.clerks(), clock, this::id, this::next);
  }

  private ClerkId id() {
    return new ClerkId(new UUID(random.nextLong(), random.nextLong()));
  }
}
