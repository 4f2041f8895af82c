package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import io.javalin.http.Context;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens the forms of one kind: each is of one day, counts once, and bears a seal. */
final class OpenForms {

  private final ReadDay readDay;
  private final Supplier<IdempotencyKey> keys;
  private final FormSeals seals;
  private final Pages pages;
  private final Function<EventDayId, String> path;

  /**
   * The forms of one kind.
   *
   * @param path where the one of a day is
   */
  OpenForms(UseCases useCases, FormSeals seals, Pages pages, Function<EventDayId, String> path) {
    this.readDay = useCases.readDay();
    this.keys = useCases.formKeys();
    this.seals = seals;
    this.pages = pages;
    this.path = path;
  }

  /** A new one. */
  OpenForm fresh(Context ctx) {
    return open(ctx, keys.get());
  }

  /** The one that came back. */
  OpenForm sent(Context ctx) {
    return open(ctx, SignUpFields.key(ctx).orElseGet(keys));
  }

  /** The same one, with its day as that stands now. */
  OpenForm again(Context ctx, OpenForm form) {
    return open(ctx, form.key());
  }

  /** Whether a form came back as a person sends it. */
  boolean isPersons(Context ctx, OpenForm form) {
    return seals.isPersons(ctx, sealed(form.id(), form.key()));
  }

  private OpenForm open(Context ctx, IdempotencyKey key) {
    PublicDay day = DayPages.dayOf(ctx, readDay);
    EventDayId id = day.day().id();
    return new OpenForm(
        day,
        key,
        seals.sealFor(ctx, sealed(id, key)),
        pages.publicFrame(pages.language(ctx), path.apply(id)));
  }

  /** What a form is for: to count once for one day. */
  private String sealed(EventDayId day, IdempotencyKey key) {
    return path.apply(day) + ' ' + key.value();
  }
}
