package fr.banquedesterritoires.event.service.lifecycle;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A participant's calendar as another program keeps it: what arrives by mail is read by a second
 * parser and taken in as RFC 5546 says, a higher SEQUENCE over a lower one.
 */
final class OwnCalendar {

  /** An entry as it stands. */
  record Entry(Instant start, Instant end, Optional<String> place) {}

  private final List<Integer> sequences = new ArrayList<>();
  private Optional<String> uid = Optional.empty();
  private Optional<Entry> entry = Optional.empty();
  private String last = "";

  /** Takes in what a letter carried. */
  void receive(String text) {
    ICalendar calendar = Biweekly.parse(text).first();
    VEvent event = calendar.getEvents().getFirst();
    require(calendar.getEvents().size() == 1, "one event");
    require(uid.isEmpty() || uid.get().equals(event.getUid().getValue()), "the same UID");
    uid = Optional.of(event.getUid().getValue());
    int sequence = event.getSequence().getValue();
    int before = sequences.isEmpty() ? -1 : sequences.getLast();
    require(sequence >= before, "SEQUENCE never falls");
    boolean cancels = calendar.getMethod().getValue().equals("CANCEL");
    String content = cancels ? "gone" : text.replaceAll("DTSTAMP:[^\r]*", "");
    require(sequence > before || content.equals(last), "one SEQUENCE, one content");
    require(event.getAttendees().size() == 1, "one attendee");
    sequences.add(sequence);
    last = content;
    entry =
        switch (calendar.getMethod().getValue()) {
          case "REQUEST" -> Optional.of(read(event));
          case "CANCEL" -> cancelled(event);
          default -> throw new AssertionError(calendar.getMethod().getValue());
        };
  }

  /** What stands in it now. */
  Optional<Entry> entry() {
    return entry;
  }

  /** Every SEQUENCE it was sent, in order. */
  List<Integer> sequences() {
    return List.copyOf(sequences);
  }

  private static Optional<Entry> cancelled(VEvent event) {
    require(event.getLocation() == null, "a cancellation holds no place");
    return Optional.empty();
  }

  private static Entry read(VEvent event) {
    return new Entry(
        event.getDateStart().getValue().toInstant(),
        event.getDateEnd().getValue().toInstant(),
        Optional.ofNullable(event.getLocation()).map(place -> place.getValue()));
  }

  private static void require(boolean holds, String promise) {
    if (!holds) {
      throw new AssertionError(promise);
    }
  }
}
