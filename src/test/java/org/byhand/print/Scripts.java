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

/** The problems on which scripts are tested. */
final class Scripts {
  private static final Path FOLDER = Path.of("src/test/resources/print/scripts");

  private Scripts() {}

  /** All problems of the folder, with their variants. */
  static List<Problem> problems() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
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

  static <T> T clean(T result, Diagnostics diagnostics) {
    if (!diagnostics.all().isEmpty()) {
      throw new IllegalArgumentException(diagnostics.all().toString());
    }
    return result;
  }
}
