package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.service.bench.Served.Cost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The benchmark, started by {@code ./journees bench}. What is compared is measured in the same run,
 * turn by turn, since machines differ and are not always alone.
 */
final class Benchmark {

  private static final int CONNECTIONS = 64;
  private static final int TURNS = 3;
  private static final String WITHOUT_LETTERS = "--without-letters";
  private static final List<Integer> CROWDS = List.of(0, 10_000, 100_000, 1_000_000);

  private final Path folder;
  private final Wrk wrk;
  private final int seconds;
  private final Table table;

  Benchmark(Path folder, int seconds, int connections, PrintStream out) throws IOException {
    this.folder = folder;
    this.wrk = new Wrk(folder, connections);
    this.seconds = seconds;
    this.table = new Table(out);
  }

  /** A part of it. */
  @FunctionalInterface
  private interface Part {
    void run() throws Exception;
  }

  /**
   * Runs the parts that are named, or all.
   *
   * @param arguments {@code sign-up}, {@code letters}, {@code page}, {@code crowds}, {@code
   *     postgres}, {@code start}
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-");
    Benchmark benchmark =
        new Benchmark(folder, Integer.getInteger("bench.seconds", 8), CONNECTIONS, System.out);
    Map<String, Part> parts = benchmark.parts();
    Set<String> wanted = arguments.length == 0 ? parts.keySet() : Set.of(arguments);
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      if (wanted.contains(part.getKey())) {
        part.getValue().run();
      }
    }
  }

  private Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("sign-up", this::signUp);
    parts.put("letters", this::signUpAndWrite);
    parts.put("page", this::page);
    parts.put("crowds", this::crowds);
    parts.put("postgres", this::postgres);
    parts.put("start", () -> new Starts(folder, table).measure());
    return parts;
  }

  /** Durable sign-ups, held against a handler that reads and answers the same JSON. */
  void signUp() throws IOException, InterruptedException {
    Path own = Programs.folder(folder, "sign-up");
    Crowd.fill(Programs.data(own), 0);
    try (Served bare = Programs.bare(own);
        Served service = Programs.service(own, WITHOUT_LETTERS)) {
      Served.Demand sign = server -> wrk.signUps(server, Programs.SIGN_UP, seconds);
      Served.Demand bareSign = server -> wrk.signUps(server, BareServer.SIGN_UP, seconds);
      bare.under(bareSign);
      service.under(sign);
      service.under(sign);
      table.compare("sign-up", turns(service, sign, bare, bareSign), service.residentMib());
    }
  }

  /** The same while letters leave, which takes its share of the machine during and after. */
  void signUpAndWrite() throws IOException, InterruptedException {
    Path own = Programs.folder(folder, "letters");
    Crowd.fill(Programs.data(own), 0);
    try (Served service = Programs.service(own)) {
      Served.Demand sign = server -> wrk.signUps(server, Programs.SIGN_UP, seconds);
      service.under(sign);
      service.under(sign);
      Turns<String> turns = new Turns<>();
      for (int turn = 0; turn < TURNS; turn++) {
        turns.note(Turns.SERVICE, service.under(sign));
      }
      table.row("sign-up while letters leave", turns.middle(Turns.SERVICE), service.residentMib());
    }
  }

  /** The page of the day, held against a handler that sends as many bytes. */
  void page() throws IOException, InterruptedException {
    Path own = Programs.folder(folder, "page");
    Crowd.fill(Programs.data(own), 0);
    try (Served bare = Programs.bare(own);
        Served service = Programs.service(own)) {
      int page = Answer.bytes(service.address(), Programs.PAGE);
      int around = Answer.bytes(bare.address(), BareServer.BYTES + 1_000) - 1_000;
      String asMany = BareServer.BYTES + (page - around);
      Served.Demand read = server -> wrk.reads(server, Programs.PAGE, seconds);
      Served.Demand bareRead = server -> wrk.reads(server, asMany, seconds);
      bare.under(bareRead);
      service.under(read);
      table.compare(
          "page of " + page + " bytes",
          turns(service, read, bare, bareRead),
          service.residentMib());
    }
  }

  /** Sign-ups for days that hold many already, one service after another, turn by turn. */
  void crowds() throws IOException, InterruptedException {
    Map<Integer, Path> folders = new LinkedHashMap<>();
    for (int people : CROWDS) {
      Path own = Programs.folder(folder, "crowd-" + people);
      Crowd.fill(Programs.data(own), people);
      folders.put(people, own);
    }
    Served.Demand sign = server -> wrk.signUps(server, Programs.SIGN_UP, seconds);
    Turns<Integer> turns = new Turns<>();
    for (int turn = 0; turn < TURNS; turn++) {
      for (Map.Entry<Integer, Path> crowd : folders.entrySet()) {
        try (Served service = Programs.service(crowd.getValue(), WITHOUT_LETTERS)) {
          service.under(sign);
          service.under(sign);
          turns.note(crowd.getKey(), service.under(sign));
        }
      }
    }
    table.crowds(turns);
  }

  /** Sign-ups for one day in PostgreSQL. */
  void postgres() throws Exception {
    Path own = Programs.folder(folder, "postgres");
    try (Postgres postgres = Postgres.start(own);
        Served service = Programs.service(own, postgres.options())) {
      Served.Demand sign = server -> wrk.signUps(server, Programs.SIGN_UP, seconds);
      service.under(sign);
      Turns<String> turns = new Turns<>();
      for (int turn = 0; turn < TURNS; turn++) {
        turns.note("PostgreSQL", service.under(sign));
      }
      table.row("sign-up on PostgreSQL", turns.middle("PostgreSQL"), service.residentMib());
    }
  }

  private static Turns<String> turns(
      Served service, Served.Demand demand, Served bare, Served.Demand bareDemand)
      throws IOException, InterruptedException {
    Turns<String> turns = new Turns<>();
    for (int turn = 0; turn < TURNS; turn++) {
      turns.note(Turns.BARE, bare.under(bareDemand));
      Cost cost = service.under(demand);
      turns.note(Turns.SERVICE, cost);
    }
    return turns;
  }
}
