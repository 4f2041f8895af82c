package fr.banquedesterritoires.event.service.proof;

import fr.banquedesterritoires.event.persistence.FailingCalls;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on a disk that takes nothing more, or that cannot flush, for a while. */
class FailingDiskIT {

  @TempDir private Path data;

  @Test
  void a_disk_that_takes_nothing_more_is_told_to_people_and_overcome() throws Exception {
    Path file = SqliteSettings.in(data).file();
    List<String> files = Stream.of("", "-wal", "-shm").map(end -> file + end).toList();

    DiskTrouble.isOvercome(
        data, process -> FailingCalls.in(process.pid(), FailingCalls.WRITES, "ENOSPC", files));
  }

  @Test
  void a_disk_that_does_not_flush_is_told_to_people_and_overcome() throws Exception {
    DiskTrouble.isOvercome(
        data, process -> FailingCalls.in(process.pid(), FailingCalls.FLUSHES, "EIO", List.of()));
  }
}
