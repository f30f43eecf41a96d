package org.byhand;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.NetworkBuilder;
import org.byhand.model.OtherNames;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an author writes in place of something else, the problem is worked out or its mistake is
 * reported: the program itself never fails. Numbers, lists, matrices and lines of each problem of
 * the catalogue are replaced at random, the same ones in each run.
 */
class MutationsTest {
  private static final int MUTATIONS = 25;

  /** What plays no part here, or takes long. */
  private static final List<Pattern> LEFT_OUT =
      List.of(
          Pattern.compile("(?m)^(?:prerequisites|intended):.*\n"),
          Pattern.compile("(?ms)^(?:expected|variants|notes):.*?(?=^[a-z]|\\z)"));

  private static final Pattern LONG_TRAINING = Pattern.compile("epochs: \\d{3,}");
  private static final Pattern SHOWN = Pattern.compile("show: \\[[^]]*]");

  private static final List<Pattern> REPLACED =
      List.of(
          Pattern.compile("-?\\d+(?:\\.\\d+)?"),
          Pattern.compile("\\[\\[[^\n]*?]]"),
          Pattern.compile("(?<!\\[)\\[[^\\[\\]\n]*]"),
          Pattern.compile("(?m)^ +.*\n"));

  private static final List<String> REPLACEMENTS =
      List.of(
          "0",
          "2",
          "-1",
          "0.5",
          "1000",
          "1e-9",
          "[1, 2]",
          "[[1, 2], [3, 4]]",
          "[[1]]",
          "{init: xavier_uniform, seed: 1}",
          "null",
          "true",
          "word",
          "");

  static List<Path> problems() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/problems"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void areWorkedOutOrReported(Path file) throws IOException {
    String yaml = Files.readString(file);
    for (Pattern pattern : LEFT_OUT) {
      yaml = pattern.matcher(yaml).replaceAll("");
    }
    yaml = LONG_TRAINING.matcher(yaml).replaceAll("epochs: 3");
    yaml = SHOWN.matcher(yaml).replaceAll("show: [1]");
    Random random = new Random(file.getFileName().toString().hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      String mutated = mutated(mutated(yaml, random), random);
      assertDoesNotThrow(() -> workOut(mutated), mutated);
    }
  }

  private static String mutated(String yaml, Random random) {
    Pattern kind = REPLACED.get(random.nextInt(REPLACED.size()));
    List<MatchResult> found = kind.matcher(yaml).results().toList();
    if (found.isEmpty()) {
      return yaml;
    }
    MatchResult place = found.get(random.nextInt(found.size()));
    boolean line = place.group().endsWith("\n");
    String by = line ? "" : REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size()));
    return yaml.substring(0, place.start()) + by + yaml.substring(place.end());
  }

  private static void workOut(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    List<Problem> problems =
        new ProblemReader(OtherNames::inPlaceOf)
            .read(new SourceText("mutated.yaml", yaml), "mutated", diagnostics);
    if (!diagnostics.hasErrors()) {
      problems.stream()
          .map(problem -> NetworkBuilder.build(problem, diagnostics))
          .flatMap(Optional::stream)
          .map(network -> Trainer.train(network, diagnostics))
          .flatMap(Optional::stream)
          .forEach(trace -> LessonBuilder.build(trace, diagnostics));
    }
  }
}
