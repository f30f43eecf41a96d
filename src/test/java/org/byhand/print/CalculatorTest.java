package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Rounding;
import org.byhand.lesson.Chapter;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.lesson.Worked;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Arithmetic;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trainer;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader with a calculator: what is printed in one line of a derivation, typed in as it stands,
 * gives what is printed in the last, unless the page says ≈.
 */
class CalculatorTest {
  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?: \\\\cdot 10\\^\\{(-?\\d+)\\})?");

  static List<Problem> problems() throws IOException {
    return new ProblemReader().readFolder(Path.of("content"), new Diagnostics());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void theNumbersShownGiveTheResultShown(Problem problem) {
    Lesson lesson = lesson(problem);
    LatexPrinter printer =
        new LatexPrinter(new Notation(problem.notation()), lesson.display(), Decoration.NONE);
    // With pencil arithmetic each quantity has decimals of its own: those that are printed.
    boolean pencil = problem.arithmetic() instanceof Arithmetic.Pencil;
    int fewest = pencil ? 0 : lesson.display().decimals();
    long checked = derivations(lesson).peek(each -> check(printer, each, fewest)).count();
    assertTrue(checked > 10, "only " + checked + " derivations");
  }

  private static Lesson lesson(Problem problem) {
    Diagnostics diagnostics = new Diagnostics();
    return NetworkBuilder.build(problem, diagnostics)
        .flatMap(network -> Trainer.train(network, diagnostics))
        .map(trace -> LessonBuilder.build(trace, diagnostics))
        .orElseThrow();
  }

  private static Stream<Derivation> derivations(Lesson lesson) {
    Stream<Chapter> steps = lesson.steps().stream().flatMap(step -> step.chapters().stream());
    return Stream.of(lesson.preparation().stream(), steps, Stream.of(lesson.redux()))
        .flatMap(chapters -> chapters)
        .flatMap(chapter -> chapter.worked().stream())
        .flatMap(CalculatorTest::derivations);
  }

  private static Stream<Derivation> derivations(Worked worked) {
    Stream<Derivation> factors =
        worked.chains().stream()
            .flatMap(rule -> rule.factors().stream())
            .map(factor -> factor.derivation());
    return Stream.of(Stream.of(worked.whole()), worked.components().stream(), factors)
        .flatMap(derivations -> derivations);
  }

  private static void check(LatexPrinter printer, Derivation derivation, int fewest) {
    List<Row> rows = derivation.lines();
    Row last = rows.get(rows.size() - 1);
    Row before = rows.get(rows.size() - 2);
    if (before.stage() == Stage.FORMULA || before.stage() == Stage.EXPANDED) {
      return;
    }
    String typed = printer.print(before.expr());
    List<BigDecimal> printed = numbers(printer.print(last.expr()));
    SimpleMatrix calculated = LatexReader.evaluate(typed, Map.of());
    boolean agrees = true;
    for (int i = 0; i < printed.size(); i++) {
      int decimals = Math.max(printed.get(i).scale(), fewest);
      BigDecimal rounded = Rounding.decimal(calculated.get(i), decimals);
      agrees &= rounded.compareTo(printed.get(i)) == 0;
    }
    assertEquals(!last.approximate(), agrees, typed + " → " + printed);
  }

  /** The numbers of a printed matrix, row by row. */
  private static List<BigDecimal> numbers(String latex) {
    return NUMBER
        .matcher(latex)
        .results()
        .map(
            number -> {
              int exponent = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
              return new BigDecimal(number.group(1)).scaleByPowerOfTen(exponent);
            })
        .toList();
  }
}
