package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.Participant;
import io.javalin.http.Context;
import java.util.Optional;

/** Reads what a form sent, however little of it there is. */
public final class SignUpFields {

  /** The field that counts a double click once. */
  static final String KEY = "cle";

  private SignUpFields() {}

  /** What a form sent. */
  public static SignUpRequest read(Context ctx) {
    return new SignUpRequest(
        ctx.formParam("givenName"),
        ctx.formParam("familyName"),
        ctx.formParam("email"),
        ctx.formParam("role"),
        ctx.formParam("organisation"),
        text(ctx, "organisationKind"),
        text(ctx, "territory"),
        ticked(ctx, "lunch"),
        text(ctx, "diet"),
        text(ctx, "accessNeeds"),
        text(ctx, "expectations"),
        ticked(ctx, "consent"),
        notice(ctx));
  }

  /** What an amendment sent; the address stays, and consent was given. */
  public static SignUpRequest amending(Context ctx, Participant current) {
    return consenting(read(ctx), current.email().typed());
  }

  /** What the organiser entered for somebody who told them, consent included. */
  public static SignUpRequest consenting(Context ctx) {
    SignUpRequest sent = read(ctx);
    return consenting(sent, sent.email());
  }

  private static SignUpRequest consenting(SignUpRequest sent, String email) {
    return new SignUpRequest(
        sent.givenName(),
        sent.familyName(),
        email,
        sent.role(),
        sent.organisation(),
        sent.organisationKind(),
        sent.territory(),
        sent.lunch(),
        sent.diet(),
        sent.accessNeeds(),
        sent.expectations(),
        Optional.of(true),
        sent.notice());
  }

  /** Which notice the form showed; a form that was tampered with showed none that we know of. */
  static Optional<String> notice(Context ctx) {
    return text(ctx, Notice.FIELD).filter(shown -> NoticeVersion.parse(shown).isPresent());
  }

  static Optional<IdempotencyKey> key(Context ctx) {
    return text(ctx, KEY).filter(IdempotencyKey::isWellFormed).map(IdempotencyKey::new);
  }

  private static Optional<String> text(Context ctx, String field) {
    return Optional.ofNullable(ctx.formParam(field));
  }

  /** A browser leaves out a box that is not ticked. */
  private static Optional<Boolean> ticked(Context ctx, String field) {
    return Optional.of(text(ctx, field).isPresent());
  }
}
