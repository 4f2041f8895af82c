package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Stores that note the wrong thing at the door. */
final class DoorSabotages {

  private DoorSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        noting("counts the morning for the whole day", DoorSabotages::inTheMorning, "ATT-01"),
        noting("takes a repeat for another happening", DoorSabotages::anew, "ATT-02"),
        noting("notes when it heard, not when it happened", new Hearing()::heard, "ATT-03"),
        noting("takes each door for another person", DoorSabotages::anotherPerson, "ATT-04"),
        telling("tells every day who came to the flyer's", FlyerOnly::new, "ATT-05"),
        telling("tells one registration who came besides", Everybody::new, "ATT-06"),
        bending("forgets within a unit what it just noted", Late::new, "ATT-07"),
        on(
            "notes what a failing unit noted",
            honest -> honest.unitOfWork(BentUnits.Autocommit::new),
            "ATT-08"));
  }

  private static Sabotage noting(String sentence, UnaryOperator<DoorEvent> bent, String rule) {
    return bending(sentence, honest -> new Noting(honest, bent), rule);
  }

  private static Sabotage bending(String sentence, UnaryOperator<DayBooks> bent, String rule) {
    return on(sentence, honest -> honest.books(bent), rule);
  }

  private static Sabotage telling(String sentence, UnaryOperator<Attendances> bent, String rule) {
    return on(sentence, honest -> honest.attendances(bent.apply(honest.attendances())), rule);
  }

  private static Sabotage on(String sentence, UnaryOperator<BentStore> bending, String rule) {
    return Sabotage.of(sentence, OnSabotaged.Door.class, bending, rule);
  }

  private static DoorEvent inTheMorning(DoorEvent event) {
    return new DoorEvent(
        event.id(), event.kind(), event.registration(), HalfDay.MORNING, event.at());
  }

  private static DoorEvent anew(DoorEvent event) {
    return new DoorEvent(
        UUID.randomUUID(), event.kind(), event.registration(), event.half(), event.at());
  }

  private static DoorEvent anotherPerson(DoorEvent event) {
    return new DoorEvent(
        event.id(), event.kind(), new RegistrationId(event.id()), event.half(), event.at());
  }

  private static final class Noting extends ForwardingBooks {
    private final UnaryOperator<DoorEvent> bent;

    Noting(DayBooks honest, UnaryOperator<DoorEvent> bent) {
      super(honest);
      this.bent = bent;
    }

    @Override
    public void keep(DoorEvent event) {
      super.keep(bent.apply(event));
    }
  }

  /** Each happening is noted a second after the one before. */
  private static final class Hearing {
    private final AtomicLong heard = new AtomicLong();

    DoorEvent heard(DoorEvent event) {
      return event.movedTo(Instant.EPOCH.plusSeconds(heard.incrementAndGet()));
    }
  }

  private static final class Late extends ForwardingBooks {
    private final List<DoorEvent> noted = new ArrayList<>();

    Late(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(DoorEvent event) {
      noted.add(event);
      super.keep(event);
    }

    @Override
    public List<DoorEvent> atTheDoor(RegistrationId id) {
      return super.atTheDoor(id).stream().filter(event -> !noted.contains(event)).toList();
    }
  }

  private static final class FlyerOnly implements Attendances {
    private final Attendances honest;

    FlyerOnly(Attendances honest) {
      this.honest = honest;
    }

    @Override
    public Attendance attendance(EventDayId day) {
      return honest.attendance(FlyerDay.ID);
    }

    @Override
    public Attendance attendance(RegistrationId who) {
      return honest.attendance(who);
    }
  }

  private static final class Everybody implements Attendances {
    private final Attendances honest;

    Everybody(Attendances honest) {
      this.honest = honest;
    }

    @Override
    public Attendance attendance(EventDayId day) {
      return honest.attendance(day);
    }

    @Override
    public Attendance attendance(RegistrationId who) {
      return honest.attendance(FlyerDay.ID);
    }
  }
}
