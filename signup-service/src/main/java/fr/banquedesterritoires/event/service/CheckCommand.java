package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.wording.FindingWording;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.programme.Finding;
import fr.banquedesterritoires.event.programme.Mend;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees check}: reads a day's file and says what a reader would stumble on. */
@Command(description = "Checks a day's YAML file: its mistakes, or the findings of its programme.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE.yaml", description = "The day's file.")
  private Path file = Path.of("");

  @Mixin private AuthorLanguage language = new AuthorLanguage();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    DayFile.Read read = EventFiles.day(file, spec, language.locale());
    List<Finding> findings = ProgrammeReview.of(read.day().programme());
    PrintWriter out = spec.commandLine().getOut();
    Set<Mend> proposed = new HashSet<>();
    for (Finding finding : findings) {
      print(out, finding, read);
      finding.mend().filter(proposed::add).ifPresent(mend -> propose(out, finding, read));
    }
    out.println(language.words("check.done", read.day().id(), findings.size()));
    return 0;
  }

  private void print(PrintWriter out, Finding finding, DayFile.Read read) {
    String where =
        finding.entries().isEmpty()
            ? file.toString()
            : file + ":" + read.lines().lineOf(finding.entries().getLast());
    out.println(where + ": " + finding.code().code() + ": " + wording(read).sentence(finding));
  }

  private void propose(PrintWriter out, Finding finding, DayFile.Read read) {
    wording(read)
        .mend(finding)
        .ifPresent(mend -> out.println("    " + language.words("mend", mend)));
  }

  private FindingWording wording(DayFile.Read read) {
    return new FindingWording(read.day().programme(), language.locale());
  }
}
