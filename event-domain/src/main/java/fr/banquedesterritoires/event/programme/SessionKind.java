package fr.banquedesterritoires.event.programme;

/** What a session is for. */
public enum SessionKind {
  /** Accueil: people arrive, coffee is served. */
  WELCOME,
  /** Tour de table: each participant says who they are, where from and what they hope for. */
  ROUND_TABLE,
  /** Introduction: the organiser sets the scene. */
  INTRODUCTION,
  /** Séance plénière: a question treated before everyone, told through cooperation case studies. */
  PLENARY,
  /** Pause. */
  BREAK,
  /** Déjeuner. */
  LUNCH,
  /** Bilan collectif: what the day concludes. */
  COLLECTIVE_REVIEW
}
