package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** A day with one seat and a venue, and the courier that tells people of it. */
abstract class CourierAtWork {

  static final Duration LEASE = Duration.ofMinutes(4);

  final House house = new House(Days.withSeats(1));
  final Courier courier = house.courier();

  @BeforeEach
  void setVenue() {
    house.setVenue.set(Days.ID, House.VENUE);
    house.deliver(courier);
  }
}
