package fr.banquedesterritoires.event.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner may read, and that survive a power cut whole. */
final class OwnerOnly {

  private OwnerOnly() {}

  static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, permissions(folder, "rwx------"));
    }
  }

  static void createFile(Path file) throws IOException {
    Files.createFile(file, permissions(file, "rw-------"));
  }

  /** An empty file beside a target, to be written and then {@link #putInPlace put in place}. */
  static Path createUnfinished(Path target) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(unfinished);
    createFile(unfinished);
    return unfinished;
  }

  /** Opens a file to write to, and creates it if it is missing. */
  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        permissions(file, "rw-------"));
  }

  /** Puts a finished file in the place of another one, or of none, in one step. */
  static void putInPlace(Path finished, Path target) throws IOException {
    force(finished);
    Files.move(
        finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (isPosix(target)) {
      force(folderOf(target));
    }
  }

  static Path folderOf(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  /** Has what was written reach the disk; for a folder, the names in it. */
  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
