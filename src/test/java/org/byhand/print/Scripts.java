package org.byhand.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.model.Network;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trace;
import org.byhand.training.Trainer;

/** The problems on which scripts are tested. */
final class Scripts {
  private static final Path FOLDER = Path.of("src/test/resources/print/scripts");
  private static final Path PUBLISHED = Path.of("content/problems");

  private Scripts() {}

  /** The problems made for this and the published ones, with their variants. */
  static List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>(folder(FOLDER));
    problems.addAll(folder(PUBLISHED));
    return problems;
  }

  private static List<Problem> folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      problems.addAll(read(Files.readString(file), file.getFileName().toString()));
    }
    return problems;
  }

  /** The problems of one file, which has to be without a mistake. */
  static List<Problem> read(String yaml, String fileName) {
    Diagnostics diagnostics = new Diagnostics();
    String slug = fileName.replace(".yaml", "");
    List<Problem> problems =
        new ProblemReader().read(new SourceText(fileName, yaml), slug, diagnostics);
    return clean(problems, diagnostics);
  }

  static Network network(Problem problem) {
    Diagnostics diagnostics = new Diagnostics();
    return clean(NetworkBuilder.build(problem, diagnostics).orElseThrow(), diagnostics);
  }

  /** The whole training run, in which no number gets out of hand. */
  static Trace train(Network network) {
    Diagnostics diagnostics = new Diagnostics();
    return clean(Trainer.train(network, diagnostics).orElseThrow(), diagnostics);
  }

  private static <T> T clean(T result, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      throw new IllegalArgumentException(diagnostics.all().toString());
    }
    return result;
  }
}
