package fr.banquedesterritoires.event.programme;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Un cas de coopération: a cooperation between territories, told by those who run it.
 *
 * @param territories the parties in printed order, at least two
 * @param summary what the cooperation is about, if the programme says so
 */
public record CooperationCaseStudy(List<Territory> territories, Optional<String> summary) {

  /** What a summary must look like. */
  public static final TextRule SUMMARY = TextRule.paragraphs(2_000);

  /** Refuses fewer than two territories, and the same one twice: nobody cooperates alone. */
  public CooperationCaseStudy {
    territories = List.copyOf(territories);
    if (territories.stream().map(Territory::name).distinct().count() < 2) {
      throw new IllegalArgumentException("a cooperation needs two territories: " + territories);
    }
    summary = SUMMARY.applyOptional("summary", summary);
  }

  /** A case study without a summary. */
  public static CooperationCaseStudy between(Territory first, Territory second) {
    return new CooperationCaseStudy(List.of(first, second), Optional.empty());
  }

  /** The parties joined by a spaced dash, as programmes print them. */
  public String title() {
    return territories.stream().map(Territory::name).collect(Collectors.joining(" – "));
  }
}
