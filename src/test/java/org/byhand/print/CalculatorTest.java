package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Rounding;
import org.byhand.lesson.Chapter;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;
import org.byhand.lesson.Display;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.lesson.Shown;
import org.byhand.lesson.Worked;
import org.byhand.model.NetworkBuilder;
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
    assertTrue(derivations(lesson).count() > 10, "there is little to check");
    for (Display display : displays(lesson)) {
      derivations(lesson).forEach(each -> check(problem, display, each));
    }
  }

  /** Those that a reader can choose; none of them if decimals belong to the computation. */
  private static List<Display> displays(Lesson lesson) {
    return lesson.display().pencil().isPresent()
        ? List.of(lesson.display())
        : IntStream.rangeClosed(Display.FEWEST, Display.MOST)
            .mapToObj(decimals -> new Display(decimals, Optional.empty()))
            .toList();
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

  private static void check(Problem problem, Display display, Derivation derivation) {
    LatexPrinter printer =
        new LatexPrinter(new Notation(problem.notation()), display, Decoration.NONE);
    // With pencil arithmetic each quantity has decimals of its own: those that are printed.
    int fewest = display.pencil().isPresent() ? 0 : display.decimals();
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
      agrees &= rounded(calculated.get(i), printed.get(i), fewest).compareTo(printed.get(i)) == 0;
    }
    boolean approximate = last.approximate().contains(display.decimals());
    assertEquals(!approximate, agrees, typed + " → " + printed);
  }

  /** As a reader rounds: to the decimals printed, or of a tiny or large number to its digits. */
  private static BigDecimal rounded(double calculated, BigDecimal printed, int fewest) {
    if (printed.abs().compareTo(Shown.LARGE) >= 0) {
      return Rounding.significant(calculated, Math.max(printed.precision(), fewest + 1));
    }
    BigDecimal decimal = Rounding.decimal(calculated, Math.max(printed.scale(), fewest));
    boolean tiny = printed.scale() > fewest && Rounding.decimal(calculated, fewest).signum() == 0;
    return tiny
        ? new BigDecimal(calculated)
            .round(new MathContext(Rounding.CALCULATOR_DIGITS, RoundingMode.HALF_UP))
            .round(new MathContext(printed.precision(), RoundingMode.HALF_UP))
        : decimal;
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
