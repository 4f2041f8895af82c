package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.testkit.contract.PostOfficeContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder keeps everything that the port promises, as the messages stand in it. */
final class MaildirContractTest extends PostOfficeContract {

  @TempDir private Path folder;

  @Override
  protected PostOffice openPostOffice() {
    return new MaildirPostOffice(folder, Letters.WRITER, Letters.SENDER);
  }

  @Override
  protected List<byte[]> posted() {
    List<byte[]> messages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      for (Path file : files.toList()) {
        messages.add(Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return messages;
  }
}
