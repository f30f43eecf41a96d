package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder {@code good} is read to exactly the records outlined beside it. */
class GoodProblemTest {
  private static final Goldens GOOD = new Goldens("good");
  private static final ProblemReader READER = new ProblemReader();

  static List<String> names() throws IOException {
    return GOOD.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void bindsExactly(String name) throws IOException, ReflectiveOperationException {
    Diagnostics diagnostics = new Diagnostics();

    List<Problem> problems = READER.read(GOOD.source(name), name, diagnostics);

    assertEquals(List.of(), diagnostics.all());
    GOOD.check(name, RecordDump.of("problem", problems));
  }
}
