package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs that are measured, all with the virtual machine's options of the launcher. */
final class Programs {

  static final String DAY = FlyerDayFile.ID;
  static final String SIGN_UP = "/api/event-days/" + DAY + "/registrations";
  static final String PAGE = "/journees/" + DAY;

  private static final Path OPTIONS = Path.of("src", "main", "java.options").toAbsolutePath();
  private static final Path JAR = Path.of("target", "journees", "journees.jar").toAbsolutePath();

  private Programs() {}

  /** The packaged service. Nobody's sends are counted: the load comes from one address. */
  static Served service(Path folder, String... more) throws IOException {
    List<String> command = java();
    command.addAll(List.of("-jar", JAR.toString(), "serve", "--port=0", "--sends-per-minute=0"));
    command.add("--data=" + data(folder));
    command.addAll(List.of(more));
    return Served.by(command, folder);
  }

  /** The bare server. */
  static Served bare(Path folder) throws IOException {
    List<String> command = java();
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            BareServer.class.getName(),
            Integer.toString(freePort())));
    return Served.by(command, folder);
  }

  static Path data(Path folder) {
    return folder.resolve("data");
  }

  /** The flyer's day as a benchmark needs it: open for long, and with a seat for everybody. */
  static String openDay() {
    return FlyerDayFile.yaml()
        .replace("date: 2019-03-18", "date: 2099-03-18")
        .replace("closes: 2019-03-15", "closes: 2099-03-15")
        .replaceAll("(?m)^  capacity: .*\n", "");
  }

  private static List<String> java() {
    return new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + OPTIONS));
  }

  static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  static Path folder(Path parent, String name) throws IOException {
    return Files.createDirectory(parent.resolve(name));
  }
}
