package fr.banquedesterritoires.event.persistence;

/** A store cannot be opened as it is; the message is one sentence for whoever runs the service. */
public final class StoreRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a store is refused. */
  public enum Reason {
    /** Its settings could lose or spoil what was acknowledged. */
    UNSAFE_SETTINGS,
    /** The database engine is too old to be trusted with the data. */
    OUTDATED_ENGINE,
    /** It was written by a newer version of this software. */
    NEWER_SCHEMA,
    /** It could not be brought to the schema of this version; it is as it was. */
    MIGRATION_FAILED,
    /** Somebody else has it open. */
    IN_USE,
    /** It fails its check. */
    DAMAGED,
    /** It cannot be reached, read or written, or is no store at all. */
    UNREACHABLE
  }

  private final Reason reason;

  StoreRefusedException(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  StoreRefusedException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
