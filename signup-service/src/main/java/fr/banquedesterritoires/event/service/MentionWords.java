package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.venue.VenueMention;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says to whoever publishes a day or sets its venue where its words stand for everybody to read.
 */
record MentionWords(AuthorLanguage language) {

  List<String> of(List<VenueMention> mentions) {
    return mentions.stream().map(this::of).toList();
  }

  private String of(VenueMention mention) {
    String place =
        language.words("mention." + mention.place().name(), String.valueOf(mention.number()));
    String words =
        mention.words().stream()
            .map(word -> language.words("mention.word", word))
            .collect(Collectors.joining(", "));
    return language.words("mention", place, words, mention.words().size());
  }
}
