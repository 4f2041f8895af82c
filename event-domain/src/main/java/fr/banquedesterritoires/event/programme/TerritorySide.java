package fr.banquedesterritoires.event.programme;

/** The side a territory takes in an urban–rural cooperation. */
public enum TerritorySide {
  /** Urbain. */
  URBAN,
  /** Rural. */
  RURAL
}
