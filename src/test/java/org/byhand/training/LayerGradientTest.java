package org.byhand.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.Problems;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The backward pass derived for each kind of layer, and for equations of all kinds, agrees with
 * central differences.
 */
class LayerGradientTest {
  private static final Path FIXTURES = Path.of("src/test/resources/print/scripts");

  static List<Named<Path>> layers() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(layer|own)-.*"))
          .sorted()
          .map(file -> Named.of(file.getFileName().toString(), file))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("layers")
  void derivedGradientsAgreeWithDifferences(Path file) throws IOException {
    Trace trace = Problems.train(Files.readString(file));

    assertEquals(0, GradientCheck.of(trace).maxRelativeError(), 1e-8);
  }
}
