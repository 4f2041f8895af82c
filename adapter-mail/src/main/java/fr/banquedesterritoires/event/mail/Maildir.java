package fr.banquedesterritoires.event.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A folder of letters: {@code tmp} for those being written, {@code new} for those posted. */
record Maildir(Path folder) {

  static final String SUFFIX = ".eml";

  Path drafts() {
    return folder.resolve("tmp");
  }

  Path letters() {
    return folder.resolve("new");
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
