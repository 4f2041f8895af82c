package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.pages.Notice.Section;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one legal page, with what the settings say.
 *
 * @param page what its keys begin with
 */
record NoticeWords(Texts texts, Organiser organiser, String page) {

  String title() {
    return texts.say(page + ".title");
  }

  Section section(String key) {
    return new Section(heading(key), texts.say(page + "." + key + ".text"));
  }

  Section fact(String key, Optional<String> fact) {
    return new Section(heading(key), fact.orElseGet(this::unset));
  }

  /** Who answers for it, and where they are found. */
  Section controller() {
    return new Section(
        heading("controller"),
        Stream.of(Optional.of(organiser.name()), organiser.address(), organiser.contact())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n")));
  }

  Section recipients() {
    return new Section(
        heading("recipients"),
        texts.say(page + ".recipients.text", organiser.hosting().orElseGet(this::unset)));
  }

  /** As the service itself sees to it. */
  Section retention() {
    return new Section(
        heading("retention"),
        texts.say(
            page + ".retention.text",
            organiser.retention().sensitiveDays(),
            organiser.retention().peopleDays()));
  }

  Section contact(String key) {
    String whom = organiser.contact().orElseGet(organiser::name);
    return new Section(heading(key), texts.say(page + "." + key + ".text", whom));
  }

  private String unset() {
    return texts.say("notice.unset");
  }

  private String heading(String key) {
    return texts.say(page + "." + key);
  }
}
