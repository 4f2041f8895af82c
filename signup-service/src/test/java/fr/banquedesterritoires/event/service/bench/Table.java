package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.service.bench.Served.Cost;
import java.io.PrintStream;
import java.util.Locale;

/** The figures as a table in Markdown, a line as soon as it is known. */
final class Table {

  private final PrintStream out;
  private boolean begun;

  Table(PrintStream out) {
    this.out = out;
  }

  /** The service and what it is held against. */
  void compare(String what, Turns<String> turns, long residentMib) {
    Cost bare = turns.middle(Turns.BARE);
    Cost service = turns.middle(Turns.SERVICE);
    row(what + ", bare handler", bare, 0);
    row(what, service, residentMib);
    say(
        String.format(
            Locale.ROOT,
            "%s: %.2f of the bare handler's throughput, %.1f times its processor time",
            what,
            service.load().perSecond() / bare.load().perSecond(),
            service.cpuMicros() / bare.cpuMicros()));
  }

  /** The same for ever larger crowds. */
  void crowds(Turns<Integer> turns) {
    double empty = turns.middle(turns.candidates().iterator().next()).load().perSecond();
    for (int people : turns.candidates()) {
      Cost cost = turns.middle(people);
      row(String.format(Locale.ROOT, "sign-up, %,d before", people), cost, 0);
      say(
          String.format(
              Locale.ROOT,
              "%,d before: %.2f of an empty day's",
              people,
              cost.load().perSecond() / empty));
    }
  }

  /** One line. */
  void row(String what, Cost cost, long residentMib) {
    if (!begun) {
      out.println("| what | per second | p50 ms | p99 ms | CPU µs each | resident MiB | errors |");
      out.println("|---|---:|---:|---:|---:|---:|---:|");
      begun = true;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "| %s | %,.0f | %.1f | %.1f | %.0f | %s | %d |",
            what,
            cost.load().perSecond(),
            cost.load().p50(),
            cost.load().p99(),
            cost.cpuMicros(),
            residentMib == 0 ? "" : Long.toString(residentMib),
            cost.load().errors()));
    out.flush();
  }

  /** A sentence between the lines. */
  void say(String sentence) {
    out.println("<!-- " + sentence + " -->");
    out.flush();
  }
}
