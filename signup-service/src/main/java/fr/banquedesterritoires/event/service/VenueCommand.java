package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.venue.FindVenueMentions;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueMention;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees venue}: sets, replaces or withdraws the venue of a day. It is never shown. */
@Command(
    description = {
      "Sets the venue of a day, or replaces it, from a YAML file kept apart.",
      "Those who may know it are told, and those who knew the former one."
    })
final class VenueCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "The day's id.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "VENUE.yaml", description = "Its file.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--turn-online",
      description =
          "Turn the day into a teleconference at the file's join link; where the file has a room"
              + " too, the day takes place in both.")
  private boolean turnOnline;

  @Option(names = "--withdraw", description = "Take the venue back, without another in its place.")
  private boolean withdraw;

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (withdraw == file.isPresent() || (withdraw && turnOnline)) {
      throw new ParameterException(spec.commandLine(), "Name the venue's file, or --withdraw.");
    }
    Optional<VenueDetails> details =
        file.map(named -> EventFiles.venue(named, spec, language.locale()));
    if (!EventDayId.isWellFormed(id)) {
      throw noSuchDay();
    }
    EventDayId day = new EventDayId(id);
    try (Store store = options.open()) {
      InstantSource clock = options.clock();
      String said =
          details
              .map(
                  venue ->
                      turnOnline ? turn(store, clock, day, venue) : set(store, clock, day, venue))
              .orElseGet(() -> withdraw(store, clock, day));
      spec.commandLine().getOut().println(said);
      FindVenueMentions mentions = new FindVenueMentions(store, new RevealVenue(store, clock));
      details.ifPresent(venue -> warn(mentions.of(venue, day)));
    }
    return 0;
  }

  private void warn(List<VenueMention> mentions) {
    new MentionWords(language).of(mentions).forEach(spec.commandLine().getOut()::println);
  }

  private String set(Store store, InstantSource clock, EventDayId day, VenueDetails venue) {
    return switch (new SetVenue(store, clock).set(day, venue)) {
      case SetVenue.Outcome.Set set -> language.words("venue.set", id);
      case SetVenue.Outcome.Replaced replaced -> language.words("venue.replaced", id);
      case SetVenue.Outcome.Outdated never -> throw new IllegalStateException(never.toString());
      case SetVenue.Outcome.NoSuchDay none -> throw noSuchDay();
    };
  }

  private String turn(Store store, InstantSource clock, EventDayId day, VenueDetails venue) {
    JoinLink link =
        venue
            .joinLink()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "A teleconference needs a join link in its file."));
    return switch (new TurnOnline(store, clock).turn(day, link, venue.room())) {
      case TurnOnline.Outcome.Turned turned -> language.words("venue.turned-online", id);
      case TurnOnline.Outcome.Outdated never -> throw new IllegalStateException(never.toString());
      case TurnOnline.Outcome.NoSuchDay none -> throw noSuchDay();
    };
  }

  private String withdraw(Store store, InstantSource clock, EventDayId day) {
    return switch (new WithdrawVenue(store, clock).withdraw(day)) {
      case WithdrawVenue.Outcome.Withdrawn withdrawn -> language.words("venue.withdrawn", id);
      case WithdrawVenue.Outcome.NoVenue none -> language.words("venue.none", id);
      case WithdrawVenue.Outcome.NoSuchDay none -> throw noSuchDay();
    };
  }

  private UnusableSettings noSuchDay() {
    return new UnusableSettings("There is no day " + id + ".");
  }
}
