package fr.banquedesterritoires.event.application.programme;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.programme.Finding;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import java.util.List;
import java.util.Optional;

/** Reviews the programme of a day that is known, draft or public; it changes nothing. */
public final class ReviewProgramme {

  private final EventDays days;

  /** On the days of a store. */
  public ReviewProgramme(EventDays days) {
    this.days = days;
  }

  /** The findings, or empty if there is no such day. */
  public Optional<List<Finding>> review(EventDayId id) {
    return days.find(id).map(day -> ProgrammeReview.of(day.programme()));
  }
}
