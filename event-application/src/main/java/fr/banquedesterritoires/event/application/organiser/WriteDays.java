package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.DayAuthor;
import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.programme.Finding;
import fr.banquedesterritoires.event.programme.Mend;
import fr.banquedesterritoires.event.programme.MendedProgramme;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes days at the desk, as the files that people author: read, reviewed, mended if the author
 * takes up what the review proposes, and kept. Nothing is kept over what another author has written
 * meanwhile.
 */
public final class WriteDays {

  /** What an author has seen of a day that is not known yet. */
  public static final String NOTHING = "";

  private final EventDays days;
  private final DayFiles files;
  private final PublishDay publishDay;

  /** On a store, files and what publishes. */
  public WriteDays(EventDays days, DayFiles files, PublishDay publishDay) {
    this.days = days;
    this.files = files;
    this.publishDay = publishDay;
  }

  /** What stands before an author. */
  public sealed interface Desk {
    /**
     * A day that can be kept.
     *
     * @param day as the file says it
     * @param file the file
     * @param seen tells the day as it is known now from any other state of it
     * @param findings of its programme
     */
    record Draft(EventDay day, String file, String seen, List<Finding> findings) implements Desk {}

    /**
     * A file that says no day.
     *
     * @param file the file
     * @param mistakes what is wrong with it
     */
    record Mistaken(String file, List<DayFiles.Mistake> mistakes) implements Desk {}
  }

  /** What became of a change. */
  public enum Change {
    /** It stands, and those whom it concerns will be told. */
    DONE,
    /** Somebody else has changed the day meanwhile; nothing was kept. */
    OUTDATED,
    /** No such day. */
    NO_SUCH_DAY
  }

  /** The day as it is known, or empty if there is none. */
  public Optional<Desk.Draft> open(Permit permit, EventDayId id) {
    permit.require(Task.CHANGE_DAYS);
    return days.find(id).map(day -> draft(day, files.write(day)));
  }

  /** Reads and reviews a file; nothing is kept. */
  public Desk check(Permit permit, String file, Locale language) {
    permit.require(Task.CHANGE_DAYS);
    return switch (files.read(file, language)) {
      case DayFiles.Outcome.Read read -> draft(read.day(), file);
      case DayFiles.Outcome.Refused refused -> new Desk.Mistaken(file, refused.mistakes());
    };
  }

  /** The same day in a file as this house writes them; nothing is kept. */
  public Desk.Draft rewrite(Permit permit, Desk.Draft draft) {
    permit.require(Task.CHANGE_DAYS);
    return draft(draft.day(), files.write(draft.day()));
  }

  /**
   * The file once its author has taken up what a finding proposes; nothing is kept.
   *
   * @param finding which one of the draft's, counted from 0; one without a proposal changes nothing
   * @param lunch what a lunch is called
   */
  public Desk mend(Permit permit, Desk.Draft draft, int finding, String lunch) {
    permit.require(Task.CHANGE_DAYS);
    Optional<Mend> mend =
        draft.findings().stream().skip(finding).findFirst().flatMap(Finding::mend);
    return mend.map(
            proposed ->
                draft.day().with(MendedProgramme.of(draft.day().programme(), proposed, lunch)))
        .map(mended -> draft(mended, files.write(mended)))
        .orElse(draft);
  }

  /**
   * Keeps a day, with the publication that it says.
   *
   * @param seen what the author had before them: a draft's, or {@link #NOTHING}
   */
  public Change keep(Permit permit, EventDay day, String seen) {
    permit.require(Task.CHANGE_DAYS);
    DayAuthor author = new DayAuthor(permit.by(), known -> seen(known).equals(seen));
    return publishDay.publish(day, author).isPresent() ? Change.DONE : Change.OUTDATED;
  }

  /** What an author has before them who has just kept a day. */
  public String seen(EventDay kept) {
    return Seal.of(files.write(kept));
  }

  /** Publishes a day, takes it back into drafts, or calls it off. */
  public Change announce(Permit permit, EventDayId id, Publication publication, String seen) {
    permit.require(Task.CHANGE_DAYS);
    return days.find(id)
        .map(day -> keep(permit, day.as(publication), seen))
        .orElse(Change.NO_SUCH_DAY);
  }

  /** A file to begin another day with: the same one as a draft under another id. */
  public Optional<String> copy(Permit permit, EventDayId id) {
    permit.require(Task.CHANGE_DAYS);
    return days.find(id)
        .map(day -> files.write(day.as(Publication.DRAFT)))
        .map(file -> file.replaceFirst("(?m)^id: .*$", "id: " + freeId(id)));
  }

  private EventDayId freeId(EventDayId id) {
    String stem = id.value().substring(0, Math.min(id.value().length(), 60));
    int number = 2;
    EventDayId free = new EventDayId(stem.replaceAll("-+$", "") + "-copie");
    while (days.find(free).isPresent()) {
      free = new EventDayId(stem.replaceAll("-+$", "") + "-copie-" + number++);
    }
    return free;
  }

  private Desk.Draft draft(EventDay day, String file) {
    return new Desk.Draft(
        day, file, seen(days.find(day.id())), ProgrammeReview.of(day.programme()));
  }

  private String seen(Optional<EventDay> known) {
    return known.map(this::seen).orElse(NOTHING);
  }
}
