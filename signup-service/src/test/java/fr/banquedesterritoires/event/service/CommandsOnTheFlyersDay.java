package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands typed beside the file of the flyer’s day, and what they print. */
abstract class CommandsOnTheFlyersDay {

  static final String DAY = FlyerDayFile.ID;

  @TempDir Path folder;
  Path day;
  Path data;
  String out = "";
  String errors = "";

  @BeforeEach
  void the_flyers_file() throws IOException {
    day = Files.writeString(folder.resolve("day.yaml"), FlyerDayFile.yaml());
    data = folder.resolve("data");
  }

  int run(String... arguments) throws IOException {
    return run(Map.of(), arguments);
  }

  int run(Map<String, String> environment, String... arguments) throws IOException {
    TypedCommand typed = TypedCommand.typed(environment, arguments);
    out = typed.out();
    errors = typed.errors();
    return typed.exit();
  }
}
