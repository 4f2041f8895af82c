package fr.banquedesterritoires.event.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network: all addresses that begin with the same bits, as CIDR writes them (RFC 4632, RFC 4291
 * section 2.3).
 *
 * @param base its first address
 * @param bits how many bits are the same
 */
public record Network(InetAddress base, int bits) {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");

  /** Takes the bits beyond the prefix for zero, and refuses a prefix longer than the address. */
  public Network {
    if (bits < 0 || bits > base.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("a network has no " + bits + " bits");
    }
    base = masked(base, bits);
  }

  /**
   * A network as people write it, {@code 10.0.0.0/8}; an address alone is a network of one.
   *
   * @throws IllegalArgumentException for anything else, names of hosts included
   */
  public static Network parse(String text) {
    String[] parts = text.strip().split("/", 2);
    InetAddress base = address(parts[0]).orElseThrow(() -> unreadable(text));
    if (parts.length == 1) {
      return new Network(base, base.getAddress().length * Byte.SIZE);
    }
    if (!parts[1].matches("\\d{1,3}")) {
      throw unreadable(text);
    }
    return new Network(base, Integer.parseInt(parts[1]));
  }

  /** The address that a text writes in digits; no name is ever looked up. */
  public static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException misspelt) {
      return Optional.empty();
    }
  }

  /** Whether an address belongs to it. */
  public boolean contains(InetAddress address) {
    return address.getAddress().length == base.getAddress().length
        && masked(address, bits).equals(base);
  }

  private static InetAddress masked(InetAddress address, int bits) {
    byte[] bytes = address.getAddress();
    int whole = bits / Byte.SIZE;
    if (whole < bytes.length) {
      bytes[whole] &= (byte) (0xff00 >> (bits % Byte.SIZE));
      Arrays.fill(bytes, whole + 1, bytes.length, (byte) 0);
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException ofTheSameLength) {
      throw new IllegalStateException(ofTheSameLength);
    }
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text);
  }

  @Override
  public String toString() {
    return base.getHostAddress() + "/" + bits;
  }
}
