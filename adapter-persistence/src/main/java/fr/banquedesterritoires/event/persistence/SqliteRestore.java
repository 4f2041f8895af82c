package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a copy in the place of a store that nobody has open. Nothing that was stored is lost. */
final class SqliteRestore {

  private static final String LEAVE_WAL = "PRAGMA journal_mode = DELETE";
  private static final String ASIDE = ".before-restore";

  private static final Logger LOG = LoggerFactory.getLogger(SqliteRestore.class);

  private SqliteRestore() {}

  /** Returns where the replaced store is kept, beside the new one, if there was one. */
  static Optional<Path> restore(Path copy, SqliteDatabase database) throws IOException {
    Path file = database.file();
    OwnerOnly.createFolder(OwnerOnly.folderOf(file));
    Optional<Path> aside = Optional.empty();
    if (Files.exists(file)) {
      refuseIfOpen(database);
      aside = Optional.of(keepAside(file));
    }
    putCopyInPlace(copy, file);
    return aside;
  }

  /** Bringing everything into the one file is possible only while nobody else has it open. */
  private static void refuseIfOpen(SqliteDatabase database) {
    try (Connection connection = database.source().getConnection()) {
      new SqlConnection(connection, database.dialect()).execute(LEAVE_WAL);
    } catch (SQLException error) {
      if (database.dialect().isBusy(error)) {
        throw new StoreRefusedException(
            Reason.IN_USE, database.file() + " is open: stop the service first.", error);
      }
      LOG.warn("The store that is replaced is damaged, and kept as it is.", error);
    }
  }

  /** A log is there only if the file is damaged. Under a new file it would spoil that one. */
  private static Path keepAside(Path file) throws IOException {
    Path aside = unusedName(file);
    putCopyInPlace(file, aside);
    for (String side : List.of("-wal", "-shm")) {
      if (Files.exists(sibling(file, side))) {
        Files.move(sibling(file, side), sibling(aside, side));
      }
    }
    return aside;
  }

  /** What an earlier restore kept is kept, too. */
  private static Path unusedName(Path file) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> sibling(file, number == 1 ? ASIDE : ASIDE + "-" + number))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }

  private static void putCopyInPlace(Path from, Path target) throws IOException {
    Path unfinished = OwnerOnly.createUnfinished(target);
    try (OutputStream to = Files.newOutputStream(unfinished)) {
      Files.copy(from, to);
    }
    OwnerOnly.putInPlace(unfinished, target);
  }

  private static Path sibling(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
