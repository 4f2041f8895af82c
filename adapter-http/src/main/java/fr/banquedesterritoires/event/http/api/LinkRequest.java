package fr.banquedesterritoires.event.http.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody sends in who lost their private link. */
record LinkRequest(String email) {

  /** Takes what was left out for empty. */
  LinkRequest(@Nullable String email) {
    this.email = Objects.requireNonNullElse(email, "");
  }

  /** Redacted: an address is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "LinkRequest[…]";
  }
}
