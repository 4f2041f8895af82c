package fr.banquedesterritoires.event.text;

/** Why a text written by a person is refused. */
public enum TextFlaw {
  /** Nothing one could see is left once surrounding white space is taken away. */
  BLANK,
  /** Longer than the limit, counted in Unicode code points after normalisation. */
  TOO_LONG,
  /** A control, format, unassigned, private-use or lone surrogate code point. */
  CONTROL_CHARACTER,
  /** A bidirectional control (Unicode UAX #9), which can make text read as another. */
  BIDI_CONTROL,
  /** A line break where a single line is expected. */
  LINE_BREAK
}
