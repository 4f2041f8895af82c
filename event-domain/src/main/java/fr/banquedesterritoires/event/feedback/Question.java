package fr.banquedesterritoires.event.feedback;

/** La question: what those who came are asked, to be marked from 1 to 5. */
public enum Question {
  /** Whether the day is of use to their work. */
  USEFULNESS,
  /** Whether the programme was right. */
  PROGRAMME,
  /** Whether it was well organised. */
  ORGANISATION;

  /** The lowest mark. */
  public static final int LOWEST = 1;

  /** The highest mark. */
  public static final int HIGHEST = 5;
}
