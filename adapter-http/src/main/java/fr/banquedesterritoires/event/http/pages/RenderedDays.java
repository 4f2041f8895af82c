package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.web.PublicAnswer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The last page of each day in each language, kept as long as everything it was made of stays the
 * same. A page is made of what everybody may know, and of nothing else.
 */
final class RenderedDays {

  private record Key(EventDayId day, Locale language) {}

  private record Rendered(PublicDay madeOf, PublicAnswer answer) {}

  private final Map<Key, Rendered> answers = new ConcurrentHashMap<>();

  PublicAnswer answer(
      PublicDay day, Locale language, BiFunction<PublicDay, Locale, PublicAnswer> render) {
    Key key = new Key(day.day().id(), language);
    Rendered last = answers.get(key);
    if (last != null && last.madeOf().equals(day)) {
      return last.answer();
    }
    PublicAnswer answer = render.apply(day, language);
    answers.put(key, new Rendered(day, answer));
    return answer;
  }
}
