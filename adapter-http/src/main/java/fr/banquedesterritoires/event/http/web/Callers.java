package fr.banquedesterritoires.event.http.web;

import fr.banquedesterritoires.event.http.Network;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where requests come from. What {@code X-Forwarded-For} says is anybody's to write, so it is read
 * from right to left, and only as far as it was written by the proxies of the settings.
 */
public final class Callers {

  private final List<Network> proxies;

  /** Behind some proxies, or none. */
  public Callers(List<Network> proxies) {
    this.proxies = List.copyOf(proxies);
  }

  /** The address that sent a request, as far as it can be believed. */
  InetAddress of(Context ctx) {
    List<String> forwarded =
        Collections.list(ctx.req().getHeaders("X-Forwarded-For")).stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .toList();
    return of(ctx.req().getRemoteAddr(), forwarded);
  }

  InetAddress of(String peer, List<String> forwarded) {
    InetAddress believed = address(peer).orElseGet(InetAddress::getLoopbackAddress);
    for (int hop = forwarded.size() - 1; hop >= 0 && isProxy(believed); hop--) {
      Optional<InetAddress> before = address(forwarded.get(hop));
      if (before.isEmpty()) {
        return believed;
      }
      believed = before.get();
    }
    return believed;
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(proxy -> proxy.contains(address));
  }

  /** As proxies and servers write it: with a port, in brackets, with a zone. */
  private static Optional<InetAddress> address(String written) {
    String bare =
        written
            .strip()
            .replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1")
            .replaceFirst("^([\\d.]+):\\d+$", "$1")
            .replaceFirst("%.*$", "");
    return Network.address(bare);
  }
}
