package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test against a house that every answer of the API is held against the description in. */
abstract class ApiTest {

  static final String DAYS = "/api/event-days";
  static final String DAY = DAYS + "/" + FlyerDay.ID;
  static final String SIGN_UP = DAY + "/registrations";
  static final String REGISTRATION = "/api/registration";
  static final String ADDRESS = "camille.durand@example.org";

  final House house = House.open();

  @BeforeEach
  void hold_every_answer_against_the_description() {
    house.wire.listen(Description.OF_THE_API::check);
  }

  @AfterEach
  void close() {
    house.close();
  }

  /** Signs up the address, and gives the header that opens its registration. */
  String[] signedUp() {
    house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));
    return bearer(house.token(FlyerDay.ID, ADDRESS));
  }

  static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }
}
