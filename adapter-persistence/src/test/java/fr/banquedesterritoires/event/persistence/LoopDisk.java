package fr.banquedesterritoires.event.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * An ext4 disk in a file, whose power can be cut: a copy of the file holds what had reached the
 * disk by then and nothing that a process or the system still had in memory. It writes around the
 * system's cache, and lies on a file system that copies a file in one moment. For root alone.
 */
final class LoopDisk implements AutoCloseable {

  private final Path shelf;
  private final Path disk;
  private final Path mounted;
  private final Path found;
  private final Deque<List<String>> undo = new ArrayDeque<>();

  LoopDisk(Path folder) throws IOException, InterruptedException {
    this.shelf = Files.createDirectory(folder.resolve("shelf"));
    this.disk = shelf.resolve("disk.img");
    this.mounted = Files.createDirectory(folder.resolve("mounted"));
    this.found = Files.createDirectory(folder.resolve("found"));
    Path image = folder.resolve("shelf.img");
    Tool.run("truncate", "--size=4G", image.toString());
    Tool.run("mkfs.xfs", "-q", "-m", "reflink=1", image.toString());
    mount("loop", image.toString(), shelf);
    Tool.run("truncate", "--size=512M", disk.toString());
    Tool.run("mkfs.ext4", "-q", "-F", disk.toString());
    String device = Tool.run("losetup", "--direct-io=on", "--show", "--find", disk.toString());
    undo.push(List.of("losetup", "--detach", device));
    mount("rw", device, mounted);
  }

  /** Where to write. */
  Path folder() {
    return mounted;
  }

  /** What is done with the disk that is found after a power cut, in the folder it is given. */
  @FunctionalInterface
  interface Look<T> {
    T at(Path folder);
  }

  /** Cuts the power of a copy. The disk itself goes on. */
  <T> T afterCut(Look<T> look) throws IOException, InterruptedException {
    Path copy = shelf.resolve("copy.img");
    Tool.run("cp", "--reflink=always", disk.toString(), copy.toString());
    mount("loop", copy.toString(), found);
    try {
      return look.at(found);
    } finally {
      Tool.run(undo.pop());
      Files.delete(copy);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    while (!undo.isEmpty()) {
      Tool.run(undo.pop());
    }
  }

  private void mount(String options, String what, Path where)
      throws IOException, InterruptedException {
    Tool.run("mount", "-o", options, what, where.toString());
    undo.push(List.of("umount", where.toString()));
  }
}
