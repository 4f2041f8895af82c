package fr.banquedesterritoires.event.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A folder of letters: {@code tmp} for those being written, {@code new} for those posted. */
record Maildir(Path folder) {

  private static final String SUFFIX = ".eml";

  Path drafts() {
    return folder.resolve("tmp");
  }

  Path letters() {
    return folder.resolve("new");
  }

  /** All folders a letter can be in, also that for letters which a mail program has shown. */
  List<Path> folders() {
    return List.of(drafts(), letters(), folder.resolve("cur"));
  }

  Path draft(LetterName name) {
    return drafts().resolve(name + SUFFIX);
  }

  Path letter(LetterName name) {
    return letters().resolve(name + SUFFIX);
  }

  /** The names of all letters, in no order; none before the folder is made. */
  List<LetterName> names() throws IOException {
    try (Stream<Path> files = Files.list(letters())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .filter(LetterName::isWellFormed)
          .map(LetterName::new)
          .toList();
    } catch (NoSuchFileException notMade) {
      return List.of();
    }
  }

  /** Makes what is missing, for the owner alone. */
  void create() throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    for (Path wanted : List.of(folder, drafts(), letters())) {
      if (!Files.isDirectory(wanted)) {
        Files.createDirectories(wanted, ownerOnly);
      }
    }
  }
}
