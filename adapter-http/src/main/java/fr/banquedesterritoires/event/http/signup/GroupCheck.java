package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells everything that is wrong with the sign-up of a group at once. */
public final class GroupCheck {

  private static final String EMAIL = "email";
  private static final String PEOPLE = "people";

  private GroupCheck() {}

  /**
   * All violations in the order of the form, in a language; those of a person are found at {@code
   * people/0/email}.
   */
  public static List<Violation> violations(GroupRequest request, Locale language) {
    List<Violation> found = new ArrayList<>(RequestCheck.ofAddress(request.email(), language));
    int size = request.people().size();
    if (size == 0) {
      found.add(RequestCheck.violation(PEOPLE, "nobody", language));
    }
    if (size > GroupSignUp.MAX_PEOPLE) {
      found.add(RequestCheck.violation(PEOPLE, "too-many", language));
    }
    Set<EmailAddress> addresses = new HashSet<>();
    for (int index = 0; index < Math.min(size, GroupSignUp.MAX_PEOPLE); index++) {
      for (Violation one : ofMember(request.people().get(index), addresses, language)) {
        found.add(
            new Violation(PEOPLE + "/" + index + "/" + one.field(), one.code(), one.message()));
      }
    }
    return List.copyOf(found);
  }

  /**
   * What is wrong with one person, under the plain names of their fields.
   *
   * @param addresses those of the people before; this one's is added
   */
  public static List<Violation> ofMember(
      SignUpRequest member, Set<EmailAddress> addresses, Locale language) {
    List<Violation> found = new ArrayList<>(RequestCheck.ofSomebodyElse(member, language));
    boolean taken =
        EmailAddress.parse(member.email()).filter(one -> !addresses.add(one)).isPresent();
    if (taken) {
      found.add(RequestCheck.violation(EMAIL, "taken-in-group", language));
    }
    return List.copyOf(found);
  }
}
