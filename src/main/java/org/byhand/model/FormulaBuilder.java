package org.byhand.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Algebra;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.byhand.expr.operation.Operations;
import org.byhand.problem.formula.Formula;
import org.byhand.problem.formula.Formula.Subscript;

/**
 * Makes an author's formula into an expression. Everything has rows and columns; a vector is a
 * matrix of one column or one row.
 */
final class FormulaBuilder implements Formula.Visitor<Operand> {
  /** Larger exponents are numbers like any others. */
  private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(100);

  private final Map<String, Operand> known;
  private final BatchAlgebra batch;
  private final FunctionFinder functions;
  private final UnaryOperator<Operand> preActivation;

  /**
   * @param known the quantities by name
   * @param functions what functions there are
   * @param preActivation gives a name to what goes into an activation function
   */
  FormulaBuilder(
      Map<String, Operand> known,
      BatchAlgebra batch,
      FunctionFinder functions,
      UnaryOperator<Operand> preActivation) {
    this.known = known;
    this.batch = batch;
    this.functions = functions;
    this.preActivation = preActivation;
  }

  /**
   * The expression of a formula, all of whose names are known.
   *
   * @throws FormulaException if it can't be worked out
   */
  Operand build(Formula formula) {
    return formula.accept(this);
  }

  /** A part that goes into an activation function; it gets a name unless it has one. */
  Operand activated(Formula formula) {
    Operand operand = build(formula);
    return FunctionFinder.isPlain(formula) ? operand : preActivation.apply(operand);
  }

  /** Does something that can fail because of shapes, which is then said of a place. */
  Operand at(Location location, String hint, Supplier<Operand> operation) {
    try {
      return operation.get();
    } catch (ShapeException e) {
      throw batch.count() == 1
          ? new FormulaException(location, e.getMessage(), hint)
          : new FormulaException(
              location,
              "in a batch of %s examples, this would mix them".formatted(batch.count()),
              "equations are for one example: add training: {batch_size: 1}");
    } catch (ArithmeticException e) {
      throw new FormulaException(location, e.getMessage(), "");
    }
  }

  @Override
  public Operand number(Formula.Number number) {
    return Operand.shared(Algebra.constant(number.value().doubleValue()));
  }

  @Override
  public Operand name(Formula.Name name) {
    Operand operand = known.get(name.name());
    if (operand == null) {
      throw new FormulaException(
          name.location(), "`" + name.name() + "` has no place here", "a quantity is needed");
    }
    return operand;
  }

  @Override
  public Operand negate(Formula.Negate negate) {
    return batch.map(build(negate.x()), Algebra::negate);
  }

  @Override
  public Operand binary(Formula.Binary binary) {
    Operand left = build(binary.left());
    return switch (binary.operator()) {
      case ADD -> combined(binary, left, Algebra::plus);
      case SUBTRACT -> combined(binary, left, Algebra::minus);
      case MULTIPLY -> combined(binary, left, Algebra::times);
      case DIVIDE -> combined(binary, left, Algebra::divide);
      case MAT_MUL -> {
        Operand right = build(binary.right());
        boolean scales = left.isNumber() || right.isNumber();
        String hint =
            scales
                ? "to multiply by a single number, write *"
                : "for A @ B, A has as many columns as B has rows; .T transposes";
        yield at(binary.location(), hint, () -> batch.matMul(left, right));
      }
      case POWER -> power(binary, left);
    };
  }

  private Operand combined(Formula.Binary binary, Operand left, BinaryOperator<Expr> operator) {
    Operand right = build(binary.right());
    String hint = "number by number needs the same shape, or a length of 1 where they differ";
    return at(binary.location(), hint, () -> batch.combine(left, right, operator));
  }

  /** Whole exponents and roots are written as such; all others are left to be computed. */
  private Operand power(Formula.Binary power, Operand base) {
    if (FormulaCall.isHalf(power.right())) {
      return batch.map(base, x -> new Expr.Apply(Elementary.SQRT, x));
    }
    Optional<Integer> whole =
        FormulaCall.number(power.right())
            .filter(x -> x.stripTrailingZeros().scale() <= 0)
            .filter(x -> x.abs().compareTo(LARGEST_EXPONENT) <= 0)
            .map(BigDecimal::intValueExact);
    return whole.isPresent()
        ? batch.map(base, x -> Algebra.power(x, whole.get()))
        : combined(power, base, Operations::pow);
  }

  @Override
  public Operand transpose(Formula.Transpose transpose) {
    return batch.transpose(build(transpose.x()));
  }

  /** Of a vector, one index counts along it; of a matrix, it takes a row. */
  @Override
  public Operand index(Formula.Index index) {
    Operand x = build(index.x());
    Shape shape = x.one();
    List<Subscript> written = index.subscripts();
    boolean alongRow = written.size() == 1 && shape.rows() == 1;
    Optional<Subscript> first = alongRow ? Optional.empty() : Optional.of(written.get(0));
    Optional<Subscript> second =
        alongRow || written.size() == 2
            ? Optional.of(written.get(written.size() - 1))
            : Optional.empty();
    int[] rows = range(first, shape.rows(), shape);
    int[] columns = range(second, shape.columns(), shape);
    return batch.slice(x, rows[0], rows[1], columns[0], columns[1]);
  }

  private static int[] range(Optional<Subscript> subscript, int length, Shape shape) {
    if (subscript.isEmpty()) {
      return new int[] {0, length};
    }
    Subscript written = subscript.get();
    int from = fromStart(written.from().orElse(0), length);
    int to = written.range() ? fromStart(written.to().orElse(length), length) : from + 1;
    if (from < 0 || to > length || from >= to) {
      throw new FormulaException(
          written.location(),
          "outside: there are places 0 to %s along this axis of %s".formatted(length - 1, shape),
          "a range takes at least one place, and not its end: x[1:3] takes 1 and 2");
    }
    return new int[] {from, to};
  }

  private static int fromStart(int place, int length) {
    return place < 0 ? length + place : place;
  }

  @Override
  public Operand call(Formula.Call call) {
    return at(call.location(), "", () -> functions.apply(call, this, batch));
  }

  @Override
  public Operand items(Formula.Items items) {
    throw new FormulaException(
        items.location(),
        "a list has no value of its own",
        "a list stands in concat([a, b]) and in shapes; numbers of your own are constants");
  }
}
