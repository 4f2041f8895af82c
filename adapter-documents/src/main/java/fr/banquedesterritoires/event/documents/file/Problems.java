package fr.banquedesterritoires.event.documents.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The mistakes found in a file so far. */
final class Problems {

  private final boolean secret;
  private final List<FileError> found = new ArrayList<>();

  private Problems(boolean secret) {
    this.secret = secret;
  }

  static Problems ofDayFile() {
    return new Problems(false);
  }

  static Problems ofVenueFile() {
    return new Problems(true);
  }

  /** Whether the file holds the venue, so that nothing written in it may be repeated. */
  boolean inSecretFile() {
    return secret;
  }

  void add(Position at, String path, FileError.Code code, Object... details) {
    if (found.size() < FileLimits.MAX_ERRORS) {
      List<String> told = Stream.of(details).map(Object::toString).toList();
      found.add(new FileError(at.line(), at.column(), path, code, told));
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  /** In the order in which they stand in the file. */
  List<FileError> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(FileError::line).thenComparingInt(FileError::column))
        .toList();
  }
}
