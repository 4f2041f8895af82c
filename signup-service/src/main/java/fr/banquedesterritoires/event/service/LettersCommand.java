package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.wording.DateWording;
import fr.banquedesterritoires.event.application.wording.EntryWording;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.persistence.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journees letters}: what could not be delivered, and trying it again. No addresses. */
@Command(
    description = "Lists the letters that could not be delivered, or has one of them tried again.")
final class LettersCommand implements Callable<Integer> {

  private static final int PAGE = 200;

  @Option(
      names = "--try-again",
      paramLabel = "NUMBER",
      description = "Have the letter of that number tried again, as the service's next errand.")
  private Optional<Long> again = Optional.empty();

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store store = options.open()) {
      if (again.isPresent()) {
        tryAgain(store, again.get());
      } else {
        list(store);
      }
    }
    return 0;
  }

  private void tryAgain(Store store, long number) throws IOException {
    if (!store.tryAgain(number, options.clock().instant())) {
      throw new UnusableSettings("There is no undelivered letter of number " + number + ".");
    }
    out().println(language.words("letters.again", String.valueOf(number)));
  }

  private void list(Store store) {
    long letters = store.all().stream().mapToLong(day -> list(store, day)).sum();
    out().println(language.words("letters.done", letters));
  }

  private long list(Store store, EventDay day) {
    long listed = 0;
    List<DeadLetter> page = store.of(day.id(), 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(letter -> print(day, letter));
      listed += page.size();
      page = store.of(day.id(), page.getLast().errand().number(), PAGE);
    }
    return listed;
  }

  private void print(EventDay day, DeadLetter letter) {
    Errand errand = letter.errand();
    out()
        .println(
            language.words(
                "letters.line",
                String.valueOf(errand.number()),
                day.id(),
                new EntryWording(language.locale()).of(errand.entry().kind()),
                DateWording.in(language.locale()).moment(errand.entry().at(), day.zone()),
                errand.attempts(),
                letter.trouble(),
                errand.entry().registration().map(Object::toString).orElse("–")));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
