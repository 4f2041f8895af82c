package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.text.TextRule;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * L'adresse électronique. It keeps what was typed and compares as mail systems do in practice:
 * surrounding spaces and case make no difference, and an internationalised domain equals its ASCII
 * form (RFC 5890). Addresses beyond ASCII before the @ are refused, since many servers of local
 * authorities cannot receive them; so are quoted local parts and address literals (RFC 5321 section
 * 4.1.2), which people type by accident only.
 */
public final class EmailAddress {

  /** The longest address in octets, from the path limit of RFC 5321 section 4.5.3.1.3. */
  public static final int MAX_LENGTH = 254;

  private static final int MAX_LOCAL_LENGTH = 64;
  private static final Pattern LOCAL_PART =
      Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  private final String typed;
  private final String canonical;

  private EmailAddress(String typed, String canonical) {
    this.typed = typed;
    this.canonical = canonical;
  }

  /** The address in a text, or empty if there is none. */
  public static Optional<EmailAddress> parse(String text) {
    String typed = TextRule.strip(TextRule.composed(text));
    int at = typed.lastIndexOf('@');
    if (at < 1 || typed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String local = typed.substring(0, at).toLowerCase(Locale.ROOT);
    return asciiDomain(typed.substring(at + 1))
        .filter(domain -> local.length() <= MAX_LOCAL_LENGTH)
        .filter(domain -> LOCAL_PART.matcher(local).matches())
        .filter(domain -> DOMAIN.matcher(domain).matches())
        .map(domain -> local + "@" + domain)
        .filter(address -> address.length() <= MAX_LENGTH)
        .map(address -> new EmailAddress(typed, address));
  }

  /**
   * The address in a text that is known to hold one.
   *
   * @throws IllegalArgumentException if there is none; the text is not repeated in the message
   */
  public static EmailAddress of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
  }

  /** What was typed, without surrounding spaces: for people to read. */
  public String typed() {
    return typed;
  }

  /** Lower case, domain in ASCII: for comparing, storing and sending. */
  public String canonical() {
    return canonical;
  }

  /** ASCII stays as it is, and {@link #DOMAIN} is stricter with it than RFC 5890. */
  private static Optional<String> asciiDomain(String domain) {
    if (TextRule.isAscii(domain)) {
      return Optional.of(domain.toLowerCase(Locale.ROOT));
    }
    try {
      return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException notADomain) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmailAddress that && canonical.equals(that.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  /** Redacted: an address is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
