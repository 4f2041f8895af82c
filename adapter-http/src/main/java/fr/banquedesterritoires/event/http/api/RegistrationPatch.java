package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.registration.AmendRegistration.Details;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change to a registration as a JSON merge patch (RFC 7396): what is given replaces, {@code null}
 * takes away, what is left out stays. The address, the consent and the notice that was shown stay
 * in any case.
 *
 * @param changes the patch as it was sent
 */
record RegistrationPatch(ObjectNode changes) {

  private static final String EMAIL = "email";
  private static final Set<String> OF_THE_SIGN_UP = Set.of("consent", "notice");
  private static final Set<String> FIELDS =
      Arrays.stream(SignUpRequest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .filter(name -> !OF_THE_SIGN_UP.contains(name))
          .collect(Collectors.toUnmodifiableSet());

  /** Refuses fields that no registration has. */
  static RegistrationPatch read(byte[] body) {
    ObjectNode changes = Json.read(body, ObjectNode.class);
    for (String name : changes.propertyNames()) {
      if (!FIELDS.contains(name)) {
        throw new RefusedRequest(Json.unknownProperty("/" + name));
      }
    }
    return new RegistrationPatch(changes);
  }

  /** Everything that would be wrong with the registration afterwards, and a change of address. */
  List<Violation> violations(Details current, Locale language) {
    SignUpRequest wanted = request(current);
    List<Violation> violations = new ArrayList<>(RequestCheck.violations(wanted, language));
    boolean moved =
        EmailAddress.parse(wanted.email())
            .filter(address -> !address.equals(current.participant().email()))
            .isPresent();
    if (moved) {
      violations.add(RequestCheck.violation(EMAIL, "cannot-change", language));
    }
    return violations;
  }

  /** What shall stand afterwards; only for a patch without violations. */
  Details applyTo(Details current) {
    SignUpRequest wanted = request(current);
    return new Details(wanted.toParticipant(), wanted.toWishes());
  }

  private SignUpRequest request(Details current) {
    ObjectNode merged = Json.tree(SignUpRequest.of(current.participant(), current.wishes()));
    merged.setAll(changes);
    return Json.read(merged, SignUpRequest.class);
  }
}
