package fr.banquedesterritoires.event.http.web;

/** The problems a client can be told of (RFC 9457), each with its words in the problems bundle. */
public enum ProblemKind {
  /** The request cannot be read at all. */
  MALFORMED_REQUEST(400),
  /** The body is no JSON, or JSON that says the same thing twice. */
  MALFORMED_JSON(400),
  /** A property nobody knows. */
  UNKNOWN_PROPERTY(400),
  /** A property of the wrong type. */
  WRONG_TYPE(400),
  /** An idempotency key of the wrong form. */
  MALFORMED_KEY(400),
  /** No token, or one that opens nothing. */
  UNKNOWN_TOKEN(401),
  /** No token at the desk's API, or one that opens nothing there. */
  UNKNOWN_DESK_TOKEN(401),
  /** A form that another site sent, or nobody knows who. */
  CROSS_SITE(403),
  /** Somebody at the organiser's desk whose role may not do that. */
  NOT_YOUR_TASK(403),
  /** A tool whose role may not do that. */
  NOT_YOUR_TOOLS_TASK(403),
  /** Nothing lives there. */
  NOT_FOUND(404),
  /** No such day is published. */
  NO_SUCH_DAY(404),
  /** A private link that opens nothing, or a private page without having come by one. */
  UNKNOWN_LINK(404),
  /** A link to the organiser's desk that opens nothing, or nothing any more. */
  UNKNOWN_DESK_LINK(404),
  /** Something lives there, but not for this method. */
  METHOD_NOT_ALLOWED(405),
  /** Registration opens later. */
  NOT_YET_OPEN(409),
  /** Registration is over. */
  CLOSED(409),
  /** No seat and no waiting list. */
  FULL(409),
  /** The day was called off. */
  DAY_CANCELLED(409),
  /** The registration was cancelled or refused. */
  REGISTRATION_OVER(409),
  /** No seat is on offer. */
  NOTHING_OFFERED(409),
  /** The offered seat was not claimed in time. */
  OFFER_LAPSED(409),
  /** Another day has that name. */
  NAME_TAKEN(409),
  /** Nobody has to decide about that registration. */
  NOTHING_TO_DECIDE(409),
  /** Whoever is to be moved in line does not stand in it. */
  NOT_IN_LINE(409),
  /** The door has a reason not to note it. */
  NOT_NOTED(409),
  /** The day has begun. */
  TOO_LATE(409),
  /** The private link is no longer good. */
  LINK_EXPIRED(410),
  /** Somebody else has changed it since. */
  OUTDATED(412),
  /** The body is too long. */
  TOO_LARGE(413),
  /** The address is too long. */
  URI_TOO_LONG(414),
  /** The body is of a media type nobody reads here. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** What was sent can be read, but not taken. */
  INVALID(422),
  /** The idempotency key was used for another request. */
  KEY_USED_FOR_ANOTHER(422),
  /** A change that does not say what its author had seen. */
  NOT_SEEN(428),
  /** Too much came from the same network. */
  TOO_MANY(429),
  /** The header is too long. */
  HEADER_TOO_LARGE(431),
  /** Something broke on our side. */
  BROKEN(500),
  /** Busy, or the store is in trouble: coming back later may help. */
  UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The problem that a bare status stands for, as a server says it before any route is asked. */
  public static ProblemKind ofStatus(int status) {
    return switch (status) {
      case 401 -> UNKNOWN_TOKEN;
      case 403 -> CROSS_SITE;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 413 -> TOO_LARGE;
      case 414 -> URI_TOO_LONG;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY;
      case 431 -> HEADER_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? MALFORMED_REQUEST : BROKEN;
    };
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The stable word for it, as bundles and types write it. */
  public String slug() {
    return Codes.of(this);
  }

  /** What names it in an answer. */
  public String type() {
    return "urn:problem-type:journees:" + slug();
  }
}
