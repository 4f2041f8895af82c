package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends in who signs others up, as they typed it and perhaps all wrong: {@link
 * GroupCheck} tells.
 *
 * @param email where their receipt goes
 * @param people those they sign up, in the order in which seats go to them
 */
public record GroupRequest(String email, List<SignUpRequest> people) {

  /** Takes what was left out for empty. */
  public GroupRequest(@Nullable String email, @Nullable List<SignUpRequest> people) {
    this.email = Objects.requireNonNullElse(email, "");
    this.people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
  }

  /** The group; only for a request without violations. */
  public GroupSignUp toGroup(Locale language) {
    return new GroupSignUp(
        EmailAddress.of(email),
        people.stream()
            .map(one -> new GroupSignUp.Member(one.toParticipant(), one.toWishes(), one.toNotice()))
            .toList(),
        language);
  }

  /** Redacted: a request is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "GroupRequest[…]";
  }
}
