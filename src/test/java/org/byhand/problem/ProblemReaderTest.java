package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class ProblemReaderTest {
  private static final Path GOOD = Path.of("src/test/resources/problem/good");

  @Test
  void readsAProblemAndItsVariants() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source =
        new SourceText("student-pass.yaml", Files.readString(GOOD.resolve("student-pass.yaml")));

    List<Problem> problems = new ProblemReader().read(source, "student-pass", diagnostics);

    assertEquals(List.of(), diagnostics.all());
    assertEquals(
        List.of("student-pass", "student-pass-pencil", "student-pass-none"),
        problems.stream().map(Problem::slug).toList());
  }
}
