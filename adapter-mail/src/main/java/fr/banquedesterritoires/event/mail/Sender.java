package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.text.TextRule;

/**
 * On whose behalf letters are sent.
 *
 * @param name of the organiser, as mailboxes show it
 * @param address letters come from here, and what cannot be delivered comes back
 * @param replyTo people's answers go here: to somebody who reads them
 */
public record Sender(String name, EmailAddress address, EmailAddress replyTo) {

  /** What a name must look like. */
  public static final TextRule NAME = TextRule.line(100);

  /** Refuses a name that {@link #NAME} refuses. */
  public Sender {
    name = NAME.apply("name", name);
  }

  /** The part of the address after the @. */
  String domain() {
    return address.canonical().substring(address.canonical().indexOf('@') + 1);
  }
}
