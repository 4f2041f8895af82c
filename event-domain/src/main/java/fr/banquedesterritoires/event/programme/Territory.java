package fr.banquedesterritoires.event.programme;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Optional;

/**
 * Un territoire, seen as a party to a cooperation.
 *
 * @param name as printed, "PETR des Portes de Gascogne"
 * @param kind its legal kind
 * @param side urban or rural, where it can be said
 */
public record Territory(String name, TerritoryKind kind, Optional<TerritorySide> side) {

  /** What a territory's name must look like. */
  public static final TextRule NAME = TextRule.line(150);

  /** Refuses a name that {@link #NAME} refuses. */
  public Territory {
    name = NAME.apply("name", name);
  }
}
