package org.byhand.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Rounding;
import org.byhand.expr.Values;
import org.byhand.lesson.Blank.WrongAnswer;
import org.byhand.lesson.Derivation.Stage;
import org.byhand.lesson.Slip.Kind;
import org.byhand.lesson.Slips.Slipped;
import org.byhand.model.Section;
import org.byhand.training.Calculation;
import org.byhand.training.Pass;
import org.byhand.training.Trainer;
import org.ejml.simple.SimpleMatrix;

/**
 * Makes exercises of a pass's derivations: decides which numbers are asked for, and works out what
 * a reader would get who makes a slip. Wrong answers are computed like right ones, from the
 * formula, by {@link Slips} and {@link Swaps}.
 */
public final class Examiner {
  /** Of a matrix with more elements than this, only some are asked for. */
  private static final int MOST_BLANKS = 12;

  /** So many units of the last digit apart, two numbers can't be mistaken for each other. */
  private static final double APART = 2.5;

  private static final Values NONE = new Values();

  private final Display display;
  private final Calculation calculation;
  private final Values values;
  private final Swaps swaps;

  /** What the same quantities were before the update; empty if there was none. */
  private final Optional<Values> before;

  private Examiner(Lesson lesson, Pass pass, Swaps swaps, Optional<Values> before) {
    this.display = lesson.display();
    this.calculation = Trainer.calculation(lesson.problem().arithmetic());
    this.values = pass.values();
    this.swaps = swaps;
    this.before = before;
  }

  /** For the lines of a step, or of what is computed before the first. */
  public static Examiner of(Lesson lesson, Pass pass) {
    return new Examiner(lesson, pass, Swaps.of(pass), Optional.empty());
  }

  /** For the forward pass after the last recorded step. */
  public static Examiner ofRedux(Lesson lesson) {
    Pass last = lesson.steps().get(lesson.steps().size() - 1).step().pass();
    Pass redux = lesson.trace().redux();
    return new Examiner(lesson, redux, Swaps.of(redux, last), Optional.of(last.values()));
  }

  /**
   * The exercise to find a derivation's result.
   *
   * @param derivation of this pass
   * @param section of the line that the derivation belongs to
   */
  public Exercise exercise(Derivation derivation, Section section) {
    List<SimpleMatrix> alsoRight =
        derivation.lines().stream()
            .filter(row -> row.stage() == Stage.NUMBERS || row.stage() == Stage.INTERMEDIATE)
            .map(row -> Evaluator.evaluate(display.typed(row.expr()), NONE))
            .toList();
    List<Result> wrong = wrong(derivation, section);
    Expr.Value right = derivation.result();
    List<Blank> blanks = new ArrayList<>();
    for (int i = 0; i < right.shape().rows(); i++) {
      for (int j = 0; j < right.shape().columns(); j++) {
        if (isAsked(right, i, j)) {
          blanks.add(blank(right, alsoRight, wrong, i, j));
        }
      }
    }
    return new Exercise(derivation, blanks);
  }

  /**
   * All elements of a small matrix; of a large one the first two rows and columns, and the last.
   */
  private static boolean isAsked(Expr.Value result, int i, int j) {
    boolean last = i == result.shape().rows() - 1 && j == result.shape().columns() - 1;
    return result.shape().size() <= MOST_BLANKS || i < 2 && j < 2 || last;
  }

  /** The result of a formula with a slip. */
  private record Result(Slip slip, SimpleMatrix matrix) {}

  private List<Result> wrong(Derivation derivation, Section section) {
    Expr formula = derivation.formula();
    Stream<Result> computed =
        Stream.concat(Slips.in(formula).stream(), swaps.in(formula, section).stream())
            .map(slipped -> new Result(slipped.slip(), evaluate(derivation.left(), slipped)));
    SimpleMatrix transposed = derivation.result().matrix().transpose();
    Stream<Result> taken =
        Stream.concat(
            Stream.of(new Result(Slip.of(Kind.SWAPPED_INDICES), transposed)),
            before.stream()
                .map(values -> Evaluator.evaluate(derivation.left(), values))
                .map(old -> new Result(Slip.of(Kind.OLD_VALUE), old)));
    return Stream.concat(computed, taken)
        .sorted(Comparator.comparing(result -> result.slip().kind()))
        .toList();
  }

  private SimpleMatrix evaluate(Expr left, Slipped slipped) {
    String name = left instanceof Symbol symbol ? symbol.name() : "";
    Symbol symbol = new Symbol(name, slipped.formula().shape());
    return calculation.evaluate(new Equation(symbol, slipped.formula()), values);
  }

  private Blank blank(
      Expr.Value result, List<SimpleMatrix> alsoRight, List<Result> wrong, int i, int j) {
    double value = result.matrix().get(i, j);
    int decimals = display.decimals(result, i, j);
    double unit = StrictMath.pow(10, -decimals);
    List<Double> right = new ArrayList<>(List.of(value));
    for (SimpleMatrix each : alsoRight) {
      double worked = each.get(i, j);
      if (Double.isFinite(worked)
          && right.stream().noneMatch(other -> isSame(worked, other, decimals))) {
        right.add(worked);
      }
    }
    List<Double> taken = new ArrayList<>(right);
    List<WrongAnswer> answers = new ArrayList<>();
    for (Result each : wrong) {
      boolean exists = i < each.matrix.getNumRows() && j < each.matrix.getNumCols();
      if (exists && isApart(each.matrix.get(i, j), taken, APART * unit)) {
        answers.add(new WrongAnswer(each.slip, each.matrix.get(i, j)));
        taken.add(each.matrix.get(i, j));
      }
    }
    return new Blank(i, j, value, decimals, right.subList(1, right.size()), answers);
  }

  private static boolean isSame(double x, double y, int decimals) {
    return Rounding.decimal(x, decimals).equals(Rounding.decimal(y, decimals));
  }

  private static boolean isApart(double x, List<Double> others, double distance) {
    return Double.isFinite(x) && others.stream().allMatch(each -> Math.abs(x - each) > distance);
  }
}
