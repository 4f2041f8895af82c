package fr.banquedesterritoires.event.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the mail server is reached.
 *
 * @param host its name, which its certificate must carry
 * @param port usually 587 for {@link Security#STARTTLS}, 465 for {@link Security#TLS}
 * @param security how the conversation is protected
 * @param login who we are to the server, if it asks
 * @param timeout how long to wait for a connection, and for each answer
 */
public record SmtpSettings(
    String host, int port, Security security, Optional<Login> login, Duration timeout) {

  /** The longest time-out. */
  public static final Duration MAX_TIMEOUT = Duration.ofMinutes(1);

  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]{0,253}[A-Za-z0-9])?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

  /** How the conversation is protected. */
  public enum Security {
    /** By TLS, begun within the conversation (RFC 3207); without it nothing is sent. */
    STARTTLS,
    /** By TLS from the first octet (RFC 8314). */
    TLS,
    /** Not at all: for a relay on this machine only. */
    NONE
  }

  /**
   * Who we are to the server.
   *
   * @param user never blank
   * @param password never blank
   */
  public record Login(String user, String password) {

    /** Refuses blanks. */
    public Login {
      if (user.isBlank() || password.isBlank()) {
        throw new IllegalArgumentException("a login has a user and a password");
      }
    }

    /** Redacted. */
    @Override
    public String toString() {
      return "Login[…]";
    }
  }

  /** Refuses what could not work, and an unprotected conversation beyond this machine. */
  public SmtpSettings {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("not the name of a host");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("port must be 1 to 65535, was " + port);
    }
    if (!timeout.isPositive() || timeout.compareTo(MAX_TIMEOUT) > 0) {
      throw new IllegalArgumentException(
          "time-out must be up to " + MAX_TIMEOUT + ", was " + timeout);
    }
    if (security == Security.NONE && !LOOPBACK.contains(host)) {
      throw new IllegalArgumentException("without TLS only localhost can be reached");
    }
  }
}
