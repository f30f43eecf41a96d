package org.byhand.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Value;
import org.byhand.expr.Rewriter;
import org.byhand.problem.Arithmetic.Pencil;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/**
 * How many decimals a page shows: of a number that the author gave, all that were written; with
 * pencil arithmetic those that are carried; otherwise the problem's choice.
 *
 * @param decimals of a computed number
 * @param pencil the decimals that are carried, if numbers are rounded on the way
 */
public record Display(int decimals, Optional<Pencil> pencil) {
  /** Enough for any number that a person writes into a problem. */
  private static final int GIVEN = 12;

  private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d+)(?:,\\d+)?\\]");

  /** The fewest decimals that a reader can choose. */
  public static final int FEWEST = 2;

  /** The most decimals that a reader can choose. */
  public static final int MOST = 10;

  /** The problem's choice. */
  static Display of(Problem problem) {
    return problem.arithmetic() instanceof Pencil pencil
        ? new Display(pencil.decimals(), Optional.of(pencil))
        : new Display(problem.display().decimals(), Optional.empty());
  }

  /**
   * How many decimals a reader may choose instead. With pencil arithmetic they belong to the
   * computation, so that there is no choice.
   */
  public List<Integer> choosable() {
    return pencil.isPresent() ? List.of() : IntStream.rangeClosed(FEWEST, MOST).boxed().toList();
  }

  /** This one, and those that a reader may choose instead. */
  private Stream<Display> choices() {
    return Stream.concat(Stream.of(decimals), choosable().stream())
        .distinct()
        .map(each -> new Display(each, pencil));
  }

  /** With how many decimals, of those that can be chosen, something is so. */
  Set<Integer> where(Predicate<Display> isSo) {
    return choices().filter(isSo).map(Display::decimals).collect(Collectors.toSet());
  }

  /** One element of a value, as shown. */
  public Shown shown(Value value, int row, int column) {
    return Shown.of(value.matrix().get(row, column), places(value, row, column));
  }

  /**
   * How many decimals one element is shown with, those that are left out because they are 0 among
   * them.
   */
  int decimals(Value value, int row, int column) {
    return Math.max(places(value, row, column), shown(value, row, column).number().scale());
  }

  private int places(Value value, int row, int column) {
    if (value.given()) {
      return GIVEN;
    }
    return pencil.map(p -> carried(p, value, row, column)).orElse(decimals);
  }

  /** A computed number that has no name, as shown. */
  public Shown shown(double x) {
    return Shown.of(x, decimals);
  }

  private static int carried(Pencil pencil, Value value, int row, int column) {
    Matcher element = ELEMENT.matcher(value.name(row, column));
    return element.matches()
        ? pencil.decimals(element.group(1), Integer.parseInt(element.group(2)))
        : pencil.decimals(value.origin(), 0);
  }

  /** The value with every number as a reader would type it into a calculator. */
  Value typed(Value value) {
    SimpleMatrix typed = value.matrix().copy();
    for (int i = 0; i < typed.getNumRows(); i++) {
      for (int j = 0; j < typed.getNumCols(); j++) {
        typed.set(i, j, shown(value, i, j).typed());
      }
    }
    return new Value(typed, value.origin(), value.given(), value.transposed());
  }

  /** An expression with every number in it as a reader would type it. */
  Expr typed(Expr numbers) {
    return new Rewriter() {
      @Override
      public Expr value(Value value) {
        return typed(value);
      }
    }.rewrite(numbers);
  }

  /**
   * Whether a matrix looks the same as a value when shown with that value's decimals. A number that
   * can't be calculated from what is shown, such as ln(1 − 1.0000), looks like nothing.
   */
  boolean looksSame(SimpleMatrix calculated, Value value) {
    if (calculated.hasUncountable()) {
      return false;
    }
    Value other = new Value(calculated, value.origin(), value.given(), value.transposed());
    for (int i = 0; i < calculated.getNumRows(); i++) {
      for (int j = 0; j < calculated.getNumCols(); j++) {
        if (!shown(other, i, j).sameAs(shown(value, i, j))) {
          return false;
        }
      }
    }
    return true;
  }
}
