package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.day.PublicPlace;
import java.util.Optional;

/** What everybody may know of where a day takes place, on the wire. */
record PlaceView(String town, Optional<String> departement, String label) {

  static PlaceView from(PublicPlace place) {
    return new PlaceView(place.town(), place.departement(), place.label());
  }
}
