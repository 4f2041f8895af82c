package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.wording.DateWording;
import fr.banquedesterritoires.event.application.wording.Sentences;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import java.util.Locale;

/** The words of lists in one language; French where no file exists for it. */
record ListWording(Sentences sentences, DateWording dates) {

  static ListWording in(Locale language) {
    return new ListWording(
        Sentences.beside(ListWording.class, "lists", language), DateWording.in(language));
  }

  String say(String key, Object... parts) {
    return sentences.say(key, parts);
  }

  String tag() {
    return sentences.language().toLanguageTag();
  }

  String heading(ListColumn column) {
    return sentences.plain("column." + column.name());
  }

  /** What a list says of somebody under a heading; empty where they said nothing. */
  String cell(ListColumn column, Registration one, EventDay day) {
    Participant who = one.participant();
    Wishes wishes = one.wishes();
    return switch (column) {
      case TICKET -> String.valueOf(one.ticket());
      case FAMILY_NAME -> who.familyName();
      case GIVEN_NAME -> who.givenName();
      case EMAIL -> who.email().typed();
      case ROLE -> who.role();
      case ORGANISATION -> who.organisation().name();
      case ORGANISATION_KIND ->
          who.organisation().kind().map(kind -> sentences.plain("kind." + kind.name())).orElse("");
      case TERRITORY -> who.territory().orElse("");
      case STATE -> sentences.plain("state." + StateKind.of(one.state()).name());
      case SINCE -> one.state().since().atZone(day.zone()).toLocalDate().toString();
      case LUNCH -> sentences.plain(wishes.lunch() ? "yes" : "no");
      case EXPECTATIONS -> wishes.expectations().orElse("");
      case DIET -> wishes.diet().orElse("");
      case ACCESS_NEEDS -> wishes.accessNeeds().orElse("");
    };
  }
}
