package fr.banquedesterritoires.event.service.proof;

import fr.banquedesterritoires.event.persistence.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service on a small disk that somebody else fills, letters and all. It mounts that disk, and
 * is therefore no part of the usual tests: docs/proofs.md tells how root runs it.
 */
class FullDiskProof {

  @TempDir private Path disk;

  @BeforeEach
  void mount() throws Exception {
    Tool.run("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk.toString());
  }

  @AfterEach
  void unmount() throws Exception {
    Tool.run("umount", disk.toString());
  }

  @Test
  void a_full_disk_is_told_to_people_and_overcome_when_space_returns() throws Exception {
    Path filler = disk.resolve("filler");

    DiskTrouble.isOvercome(
        disk.resolve("data"),
        process -> {
          fill(filler);
          return () -> Files.delete(filler);
        });
  }

  private static void fill(Path filler) throws IOException {
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[4_096]);
      }
    } catch (IOException full) {
      if (!String.valueOf(full.getMessage()).contains("No space left")) {
        throw full;
      }
    }
  }
}
