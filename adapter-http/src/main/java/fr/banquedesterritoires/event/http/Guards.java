package fr.banquedesterritoires.event.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands between the service and the open internet.
 *
 * @param embedders origins whose pages may show the public pages in a frame
 * @param proxies the servers in front, whose word about where a request comes from is taken
 * @param sendsPerMinute how often one address may send something in the long run, four times as
 *     many at once; empty where nobody is limited
 * @param formAge how old a form may be when it comes back; empty where any will do
 * @param metricsKey what opens the figures of the service; empty where nobody may read them
 */
public record Guards(
    List<URI> embedders,
    List<Network> proxies,
    OptionalInt sendsPerMinute,
    Optional<FormAge> formAge,
    Optional<MetricsKey> metricsKey) {

  /** What an installation on the open internet begins with. */
  public static final Guards DEFAULT =
      new Guards(List.of(), List.of(), OptionalInt.of(30), Optional.of(FormAge.DEFAULT));

  /** What a machine of one's own needs: nobody to be kept at bay. */
  public static final Guards AT_HOME =
      new Guards(List.of(), List.of(), OptionalInt.empty(), Optional.empty());

  /** With figures that nobody may read. */
  public Guards(
      List<URI> embedders,
      List<Network> proxies,
      OptionalInt sendsPerMinute,
      Optional<FormAge> formAge) {
    this(embedders, proxies, sendsPerMinute, formAge, Optional.empty());
  }

  /** Refuses embedders that are no origins, and a pace at which nothing would ever get through. */
  public Guards {
    embedders = List.copyOf(embedders);
    proxies = List.copyOf(proxies);
    for (URI embedder : embedders) {
      if (!HttpSettings.isOrigin(embedder)) {
        throw new IllegalArgumentException(
            "pages are embedded from http(s)://host[:port] without a path, not " + embedder);
      }
    }
    if (sendsPerMinute.isPresent() && sendsPerMinute.getAsInt() < 1) {
      throw new IllegalArgumentException("at least one request a minute must get through");
    }
  }

  /**
   * How old a form may be when it comes back.
   *
   * @param least people do not fill it in faster
   * @param most what was handed out longer ago is handed out anew
   */
  public record FormAge(Duration least, Duration most) {

    /** Three seconds to a day. */
    public static final FormAge DEFAULT = new FormAge(Duration.ofSeconds(3), Duration.ofHours(24));

    /** Refuses a time that is over before it has begun. */
    public FormAge {
      if (least.isNegative() || most.compareTo(least) <= 0) {
        throw new IllegalArgumentException("no form could come back in time");
      }
    }
  }
}
