package org.byhand.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The entry point, which {@code mvn site-gen} calls. */
public final class Main {
  private Main() {}

  /**
   * Generates the site.
   *
   * <p>It returns after success and throws after failure, and never ends the JVM: Maven calls it
   * within its own, and still has to report and to clean up.
   *
   * @param arguments the options that {@code --help} lists
   * @throws CommandFailedException if the command failed; the reasons have been printed by then
   */
  public static void main(String[] arguments) {
    int status = new CommandLine(new SiteGenCommand()).execute(arguments);
    if (status != ExitCode.OK) {
      throw new CommandFailedException("The site was not generated: see the messages above.");
    }
  }
}
