package org.byhand.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Turns a folder of problems into a site; its exit status is 0 only if the site is complete. */
@Command(
    name = "site-gen",
    description = "Works every problem out in full and publishes the pages.",
    showDefaultValues = true)
final class SiteGenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "What authors write: the problems are in FOLDER/problems.")
  private Path content;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "Where the pages are published.")
  private Path site;

  @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
  private boolean help;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isDirectory(content)) {
      err.printf(
          "There is no content folder '%s'. Choose another with -Dcontent=FOLDER.%n", content);
      return ExitCode.USAGE;
    }
    out.println("0 problems");
    return ExitCode.OK;
  }
}
