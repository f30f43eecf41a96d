package org.byhand.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Severity;
import org.byhand.lesson.Lesson;
import org.byhand.page.BaseUrl;
import org.byhand.site.PublishException;
import org.byhand.site.PublishResult;
import org.byhand.site.SiteGenerator;
import org.byhand.site.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Visibility;
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

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      defaultValue = "",
      showDefaultValue = Visibility.NEVER,
      description =
          "Where the site will be hosted, such as https://example.org/byhand."
              + " With it, search engines, feed readers and previews are given full addresses.")
  private String base;

  @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      defaultValue = "templates",
      description = "The pages' templates.")
  private Path templates;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(content)) {
      err()
          .printf(
              "There is no content folder '%s'. Choose another with -Dcontent=FOLDER.%n", content);
      return ExitCode.USAGE;
    }
    Optional<BaseUrl> address;
    try {
      address = base.isBlank() ? Optional.empty() : Optional.of(BaseUrl.of(base));
    } catch (IllegalArgumentException e) {
      err()
          .printf(
              "The site can't be hosted at '%s': %s. Write -Dbase=https://example.org/byhand.%n",
              base, e.getMessage());
      return ExitCode.USAGE;
    }
    long start = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    Optional<Summary> summary;
    try {
      summary =
          new SiteGenerator(content, templates, site, address).generate(this::worked, diagnostics);
    } catch (PublishException e) {
      err().println(e.getMessage());
      return ExitCode.SOFTWARE;
    }
    diagnostics.all().forEach(each -> err().println(each.render() + "\n"));
    if (summary.isEmpty()) {
      long errors =
          diagnostics.all().stream().filter(each -> each.severity() == Severity.ERROR).count();
      err().println(count(errors, "error") + "; the published site is as it was");
      return ExitCode.SOFTWARE;
    }
    report(summary.get(), System.nanoTime() - start);
    return ExitCode.OK;
  }

  private void worked(Lesson lesson) {
    String numbers =
        lesson
            .comparison()
            .map(
                each ->
                    ", %s of %s published numbers agree%s"
                        .formatted(
                            each.agree(),
                            each.compared(),
                            each.errata() == 0
                                ? ""
                                : " (" + count(each.errata(), "explained difference") + ")"))
            .orElse("");
    out()
        .printf(
            "%-28s %s%s%n",
            lesson.problem().slug(), count(lesson.equations(), "equation"), numbers);
  }

  private void report(Summary summary, long nanoseconds) {
    PublishResult published = summary.published();
    out()
        .printf(
            Locale.ROOT,
            "%s, %s in %.1f s: %s files written, %s unchanged, %s removed in %s%n",
            count(summary.pages(), "page"),
            count(summary.equations(), "equation"),
            nanoseconds / 1e9,
            published.written(),
            published.unchanged(),
            published.removed(),
            site);
    published
        .kept()
        .forEach(file -> out().println("kept, because someone has changed it: " + file));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
