package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder {@code bad} brings forth exactly the messages in the text beside it. */
class BadProblemTest {
  private static final Goldens BAD = new Goldens("bad");
  private static final ProblemReader READER = new ProblemReader();

  static List<String> names() throws IOException {
    return BAD.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void reportsExactly(String name) throws IOException {
    Diagnostics diagnostics = new Diagnostics();

    List<Problem> problems = READER.read(BAD.source(name), name, diagnostics);

    assertEquals(List.of(), problems);
    BAD.check(
        name,
        diagnostics.all().stream()
            .map(Diagnostic::render)
            .collect(Collectors.joining("\n", "", "\n")));
  }
}
