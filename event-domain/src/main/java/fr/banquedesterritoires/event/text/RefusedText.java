package fr.banquedesterritoires.event.text;

/** Thrown when a value is built from a text that {@link TextRule} refuses. */
public final class RefusedText extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final TextFlaw flaw;

  RefusedText(String field, TextFlaw flaw) {
    super(field + ": " + flaw);
    this.field = field;
    this.flaw = flaw;
  }

  /** The component that was refused, by its name in the code. */
  public String field() {
    return field;
  }

  /** What is wrong with it. */
  public TextFlaw flaw() {
    return flaw;
  }
}
