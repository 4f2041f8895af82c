package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Wishes;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person sends in, as they typed it and perhaps all wrong: {@link RequestCheck} tells. A
 * required text that was left out is an empty one.
 *
 * @param givenName prénom
 * @param familyName nom
 * @param email where mail reaches them
 * @param role fonction
 * @param organisation where they work or hold office
 * @param organisationKind the code of an {@link OrganisationKind}
 * @param territory the territory they speak for
 * @param lunch whether they will be at lunch
 * @param diet what they can eat
 * @param accessNeeds what they need to take part
 * @param expectations what they hope for
 * @param consent whether they let their data be recorded
 * @param notice which information notice they were shown, as {@link NoticeVersion} is written
 */
public record SignUpRequest(
    @Text(TextLimit.GIVEN_NAME) String givenName,
    @Text(TextLimit.FAMILY_NAME) String familyName,
    @Mailable String email,
    @Text(TextLimit.ROLE) String role,
    @Text(TextLimit.ORGANISATION) String organisation,
    Optional<@CodeOf(OrganisationKind.class) String> organisationKind,
    Optional<@Text(TextLimit.TERRITORY) String> territory,
    Optional<@NotNull(message = RequestCheck.MISSING) Boolean> lunch,
    Optional<@Text(TextLimit.DIET) String> diet,
    Optional<@Text(TextLimit.ACCESS_NEEDS) String> accessNeeds,
    Optional<@Text(TextLimit.EXPECTATIONS) String> expectations,
    Optional<
            @NotNull(message = RequestCheck.MISSING) @AssertTrue(message = RequestCheck.MISSING)
            Boolean>
        consent,
    Optional<@ShownNotice String> notice) {

  /** What nobody has filled in yet. */
  public static final SignUpRequest EMPTY =
      new SignUpRequest(
          null,
          null,
          null,
          null,
          null,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Takes what was left out for empty. */
  public SignUpRequest(
      @Nullable String givenName,
      @Nullable String familyName,
      @Nullable String email,
      @Nullable String role,
      @Nullable String organisation,
      Optional<String> organisationKind,
      Optional<String> territory,
      Optional<Boolean> lunch,
      Optional<String> diet,
      Optional<String> accessNeeds,
      Optional<String> expectations,
      Optional<Boolean> consent,
      Optional<String> notice) {
    this.givenName = Objects.requireNonNullElse(givenName, "");
    this.familyName = Objects.requireNonNullElse(familyName, "");
    this.email = Objects.requireNonNullElse(email, "");
    this.role = Objects.requireNonNullElse(role, "");
    this.organisation = Objects.requireNonNullElse(organisation, "");
    this.organisationKind = organisationKind;
    this.territory = territory;
    this.lunch = lunch;
    this.diet = diet;
    this.accessNeeds = accessNeeds;
    this.expectations = expectations;
    this.consent = consent;
    this.notice = notice;
  }

  /** What stands in the books already, as if it were sent in anew. */
  public static SignUpRequest of(Participant participant, Wishes wishes) {
    return new SignUpRequest(
        participant.givenName(),
        participant.familyName(),
        participant.email().typed(),
        participant.role(),
        participant.organisation().name(),
        participant.organisation().kind().map(Codes::of),
        participant.territory(),
        Optional.of(wishes.lunch()),
        wishes.diet(),
        wishes.accessNeeds(),
        wishes.expectations(),
        Optional.of(true),
        Optional.empty());
  }

  /** Who they are; only for a request without violations. */
  public Participant toParticipant() {
    return new Participant(
        givenName,
        familyName,
        EmailAddress.of(email),
        role,
        new Organisation(
            organisation,
            organisationKind.flatMap(code -> Codes.find(OrganisationKind.class, code))),
        territory);
  }

  /** What they ask of the day; only for a request without violations. */
  public Wishes toWishes() {
    return new Wishes(lunch.orElse(false), diet, accessNeeds, expectations);
  }

  /** Which notice was shown; only for a request without violations. */
  public Optional<NoticeVersion> toNotice() {
    return notice.flatMap(NoticeVersion::parse);
  }

  /** Redacted: a request is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "SignUpRequest[…]";
  }
}
