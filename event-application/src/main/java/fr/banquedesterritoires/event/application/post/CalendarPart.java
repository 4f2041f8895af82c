package fr.banquedesterritoires.event.application.post;

/**
 * The part of a letter that calendars read.
 *
 * @param method what it asks of them; mail must say the same outside (RFC 6047 section 2.4)
 * @param text an iCalendar object (RFC 5545)
 */
public record CalendarPart(Method method, String text) {

  /** An iTIP method (RFC 5546). */
  public enum Method {
    /** Take the entry in, or change it. */
    REQUEST,
    /** Take it out. */
    CANCEL
  }

  /** Redacted: it can hold the venue. */
  @Override
  public String toString() {
    return "CalendarPart[" + method + "]";
  }
}
