package fr.banquedesterritoires.event.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the data folder and the key in it are their owner's alone. */
final class FolderCheck {

  private static final String FOLDER = "folder";
  private static final String KEY = "key";
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private FolderCheck() {}

  static List<Finding> findings(Path data) {
    if (Files.notExists(data)) {
      return List.of(
          Finding.warning(
              FOLDER,
              data + " is not there; the first start makes it",
              "if there was one, see that --data names it"));
    }
    try {
      return List.of(folder(data), key(data.resolve(ServerKey.FILE_NAME)));
    } catch (IOException unreadable) {
      return List.of(
          Finding.problem(
              FOLDER,
              unreadable.getMessage() + " cannot be read",
              "run this as the user of the service"));
    }
  }

  private static Finding folder(Path data) throws IOException {
    if (!Files.isDirectory(data) || !Files.isWritable(data)) {
      return Finding.problem(
          FOLDER,
          data + " is no folder that this user may write to",
          "run this as the user of the service; the folder must be that user's");
    }
    return isOpenToOthers(data)
        ? Finding.problem(FOLDER, data + " is open to other users", "chmod 700 " + data)
        : Finding.ok(FOLDER, data + " is its owner's alone");
  }

  private static Finding key(Path key) throws IOException {
    if (Files.notExists(key)) {
      return Finding.warning(
          KEY,
          "there is none yet; the first start makes it",
          "if there was one, put it back from its copy: links that were sent need it");
    }
    if (ServerKey.read(key).isEmpty()) {
      return Finding.problem(KEY, key + " is damaged", "put it back from its copy");
    }
    return isOpenToOthers(key)
        ? Finding.problem(KEY, key + " is open to other users", "chmod 600 " + key)
        : Finding.ok(KEY, key + " is whole and its owner's alone");
  }

  private static boolean isOpenToOthers(Path path) throws IOException {
    return Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
  }
}
