package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.venue.VenueMention;
import java.util.List;
import java.util.stream.Collectors;

/** Says where everybody can read words of the venue, to somebody who may know it. */
final class MentionLines {

  private MentionLines() {}

  static List<String> of(List<VenueMention> mentions, Texts texts) {
    return mentions.stream().map(mention -> line(mention, texts)).toList();
  }

  private static String line(VenueMention mention, Texts texts) {
    return texts.say(
        "venue-desk.mention",
        texts.say("Place." + mention.place().name(), mention.number()),
        mention.words().stream()
            .map(word -> texts.say("venue-desk.mention.word", word))
            .collect(Collectors.joining(", ")));
  }
}
