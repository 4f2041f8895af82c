package fr.banquedesterritoires.event.application.privacy;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.feedback.Feedbacks;
import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shows the holder of a private link all that is kept about them (RGPD, articles 15 and 20). */
public final class ReadOwnData {

  private final LinkHolder holder;
  private final Annals annals;
  private final Outbox outbox;
  private final Attendances attendances;
  private final Feedbacks feedbacks;

  /** On whoever holds a link, and a store. */
  public ReadOwnData(
      LinkHolder holder,
      Annals annals,
      Outbox outbox,
      Attendances attendances,
      Feedbacks feedbacks) {
    this.holder = holder;
    this.annals = annals;
    this.outbox = outbox;
    this.attendances = attendances;
    this.feedbacks = feedbacks;
  }

  /**
   * All that is kept about a participant. Who at the desk acted is not theirs to know, nor how
   * often the venue was changed; that they were told it, and when, is.
   *
   * @param day their day
   * @param registration what they sent in, and where it stands
   * @param history what happened to it, oldest first
   * @param told what they were told last
   * @param presence when they came in at the door, for each half-day they were there
   * @param feedback what they said they thought of the day
   */
  public record OwnData(
      EventDay day,
      Registration registration,
      List<Happening> history,
      Told told,
      SortedMap<HalfDay, Instant> presence,
      Optional<Feedback> feedback) {
    /** Copies in. */
    public OwnData {
      history = List.copyOf(history);
      presence = Collections.unmodifiableSortedMap(new TreeMap<>(presence));
    }
  }

  /**
   * Something that happened to a registration.
   *
   * @param why what the organiser wrote down as their reason, if they did
   */
  public record Happening(EntryKind what, Instant at, Optional<String> why) {}

  /**
   * All that is kept about whoever holds a token, as long as it is kept, even if the link has
   * expired; empty if it opens nothing.
   */
  public Optional<OwnData> read(String token) {
    return switch (holder.open(token)) {
      case LinkHolder.Opened.Open open -> Optional.of(read(open.day(), open.registration()));
      case LinkHolder.Opened.Expired late -> Optional.of(read(late.day(), late.registration()));
      case LinkHolder.Opened.Unknown unknown -> Optional.empty();
    };
  }

  private OwnData read(EventDay day, Registration registration) {
    RegistrationId who = registration.id();
    return new OwnData(
        day,
        registration,
        history(who),
        outbox.told(who),
        presence(who),
        feedbacks.feedbackOf(who));
  }

  private SortedMap<HalfDay, Instant> presence(RegistrationId who) {
    Attendance attendance = attendances.attendance(who);
    SortedMap<HalfDay, Instant> presence = new TreeMap<>();
    for (HalfDay half : HalfDay.values()) {
      attendance.arrival(who, half).ifPresent(arrival -> presence.put(half, arrival));
    }
    return presence;
  }

  private List<Happening> history(RegistrationId who) {
    Map<JournalEntry, LineMove> moves = annals.moves(who);
    return annals.about(who).stream()
        .filter(entry -> !entry.kind().isOfVenueAlone() || entry.kind() == EntryKind.VENUE_TOLD)
        .map(
            entry ->
                new Happening(
                    entry.kind(),
                    entry.at(),
                    Optional.ofNullable(moves.get(entry)).map(LineMove::reason)))
        .toList();
  }
}
