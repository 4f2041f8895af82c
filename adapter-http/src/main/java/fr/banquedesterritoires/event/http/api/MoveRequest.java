package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.LineMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A move on the waiting list.
 *
 * @param place the wanted place, from 1
 * @param reason why
 */
record MoveRequest(@Nullable Integer place, @Nullable String reason) {

  /** Refuses what is no move, with all that is wrong. */
  void require(Locale language) {
    List<Violation> violations = new ArrayList<>();
    if (wanted() < 1) {
      violations.add(RequestCheck.violation("place", "blank", language));
    }
    RequestCheck.ofText("reason", LineMove.REASON, because(), language).ifPresent(violations::add);
    if (!violations.isEmpty()) {
      throw new RefusedRequest(Problem.invalid(violations));
    }
  }

  int wanted() {
    return Optional.ofNullable(place).orElse(0);
  }

  String because() {
    return Optional.ofNullable(reason).orElse("");
  }
}
