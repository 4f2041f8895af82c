package fr.banquedesterritoires.event.testkit.model;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The model: one day kept as a list of people, in which everything is counted anew each time. What
 * it answers is written as {@link Told} writes the real answers.
 */
final class PlainDay {

  enum State {
    SEATED,
    UNDECIDED,
    WAITING,
    REFUSED,
    CANCELLED
  }

  /** Somebody who signed up once, wherever they stand now. */
  static final class Somebody {
    final int number;
    State state = State.CANCELLED;
    long ticket;
    double turn;
    boolean approved;
    int links = -1;
    Wishes wishes = Wishes.NONE;

    Somebody(int number) {
      this.number = number;
    }

    boolean holdsSeat() {
      return state == State.SEATED || state == State.UNDECIDED;
    }

    boolean isOver() {
      return state == State.REFUSED || state == State.CANCELLED;
    }
  }

  private final List<Somebody> people = new ArrayList<>();
  private EventDay day;
  private long tickets;
  private int venues;

  PlainDay(EventDay day) {
    this.day = day;
  }

  EventDay day() {
    return day;
  }

  List<Somebody> people() {
    return people;
  }

  Optional<Somebody> find(int number) {
    return people.stream().filter(one -> one.number == number).findFirst();
  }

  Seats seats() {
    return new Seats((int) held(), line().size(), tickets);
  }

  List<Somebody> line() {
    return people.stream()
        .filter(one -> one.state == State.WAITING)
        .sorted(Comparator.comparingDouble(one -> one.turn))
        .toList();
  }

  OptionalInt placeInLine(Somebody one) {
    int index = line().indexOf(one);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  String signUp(int number, Wishes wishes, Instant now) {
    Optional<String> refusal = refusal(now);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Somebody> known = find(number);
    if (known.filter(one -> one.state != State.CANCELLED).isPresent()) {
      return "known, ticket " + known.get().ticket;
    }
    boolean seat = day.registration().capacity().isEmpty() || (isRoom() && line().isEmpty());
    if (!seat && !day.registration().waitingList()) {
      return "full";
    }
    Somebody one = known.orElseGet(() -> newcomer(number));
    one.ticket = ++tickets;
    one.turn = one.ticket;
    one.approved = false;
    one.links++;
    one.wishes = wishes;
    one.state = seat ? seated() : State.WAITING;
    return switch (one.state) {
      case SEATED -> "seat, ticket " + one.ticket;
      case UNDECIDED -> "held, ticket " + one.ticket;
      default -> "line, ticket " + one.ticket + ", place " + line().size();
    };
  }

  String cancel(Somebody one, Instant now) {
    if (one.isOver()) {
      return "over";
    }
    one.state = State.CANCELLED;
    return "cancelled" + callIn(now);
  }

  String amend(Somebody one, Wishes wishes, Instant now) {
    if (one.isOver()) {
      return "over";
    }
    if (!now.isBefore(day.starts())) {
      return "too late";
    }
    if (one.wishes.equals(wishes)) {
      return "unchanged";
    }
    one.wishes = wishes;
    return "amended, ticket " + one.ticket;
  }

  String approve(Somebody one) {
    if (!one.holdsSeat() || one.approved) {
      return "nothing to decide";
    }
    one.approved = true;
    one.state = State.SEATED;
    return "approved, ticket " + one.ticket;
  }

  String refuse(Somebody one, Instant now) {
    if (one.state != State.UNDECIDED) {
      return "nothing to decide";
    }
    one.state = State.REFUSED;
    return "refused" + callIn(now);
  }

  /** Between the two whom they then stand between: nobody else is touched. */
  String move(Somebody one, int place, Instant now) {
    List<Somebody> others = new ArrayList<>(line());
    int from = others.indexOf(one) + 1;
    if (from == 0) {
      return "not in line";
    }
    if (!now.isBefore(day.starts())) {
      return "too late";
    }
    int to = Math.min(place, others.size());
    if (to == from) {
      return "there already, place " + to;
    }
    others.remove(one);
    double before = to == 1 ? others.getFirst().turn - 2 : others.get(to - 2).turn;
    double after = to > others.size() ? tickets + 1 : others.get(to - 1).turn;
    one.turn = (before + after) / 2;
    return "moved, ticket " + one.ticket + ", from " + from + " to " + to;
  }

  String publish(EventDay changed, Instant now) {
    StringBuilder told = new StringBuilder("published");
    if (!changed.equals(day)) {
      day = changed;
      String calledIn = callIn(now);
      while (!calledIn.isEmpty()) {
        told.append(calledIn);
        calledIn = callIn(now);
      }
    }
    return told.toString();
  }

  int setVenue() {
    return ++venues;
  }

  String venueFor(Somebody one, Instant now) {
    boolean unapproved = day.disclosure().afterApproval() && !one.approved;
    if (one.state == State.CANCELLED || one.state == State.REFUSED) {
      return "withheld: " + one.state;
    }
    if (day.publication() != Publication.PUBLISHED) {
      return "withheld: DAY_CANCELLED";
    }
    if (one.state == State.WAITING) {
      return "withheld: WAITING";
    }
    if (one.state == State.UNDECIDED || unapproved) {
      return "withheld: AWAITING_APPROVAL";
    }
    if (day.disclosure().from().filter(from -> from.isAfter(now)).isPresent()) {
      return "withheld: NOT_YET";
    }
    return venues == 0 ? "withheld: NOT_SET" : "venue " + venues + " in " + roomOf(venues);
  }

  /** What the room of a day's venue is called. */
  static String roomOf(int venue) {
    return "Salle " + venue;
  }

  private Optional<String> refusal(Instant now) {
    if (day.publication() == Publication.DRAFT) {
      return Optional.of("no such day");
    }
    if (day.publication() == Publication.CANCELLED) {
      return Optional.of("called off");
    }
    if (now.isBefore(day.registration().opens())) {
      return Optional.of("not yet");
    }
    return now.isBefore(day.registration().closes()) ? Optional.empty() : Optional.of("closed");
  }

  private Somebody newcomer(int number) {
    Somebody one = new Somebody(number);
    people.add(one);
    return one;
  }

  private State seated() {
    return day.registration().approval() ? State.UNDECIDED : State.SEATED;
  }

  private long held() {
    return people.stream().filter(Somebody::holdsSeat).count();
  }

  private boolean isRoom() {
    return day.registration().capacity().isEmpty()
        || held() < day.registration().capacity().getAsInt();
  }

  private String callIn(Instant now) {
    boolean ahead = day.publication() == Publication.PUBLISHED && now.isBefore(day.starts());
    if (!ahead || !isRoom() || line().isEmpty()) {
      return "";
    }
    Somebody first = line().getFirst();
    first.state = seated();
    return ", called in ticket " + first.ticket;
  }
}
