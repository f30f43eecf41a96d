package org.byhand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.byhand.lesson.Lesson;
import org.byhand.model.LayerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever copies a problem from the README gets a problem that works. */
class ReadmeTest {
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private static final Path LAYERS = Path.of("docs/layers.md");

  static List<String> problems() throws IOException {
    String texts = Files.readString(Path.of("README.md")) + Files.readString(LAYERS);
    return YAML.matcher(texts)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(yaml -> yaml.contains("title:"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void aProblemOfTheReadmeLearns(String yaml) {
    Lesson lesson = Problems.lesson(yaml);

    assertTrue(lesson.trace().finalLoss() < lesson.trace().lossHistory().get(0));
  }

  @ParameterizedTest
  @EnumSource(LayerKind.class)
  void everyLayerIsExplained(LayerKind layer) throws IOException {
    assertTrue(Files.readString(LAYERS).contains("`" + layer.id() + "`"));
  }
}
