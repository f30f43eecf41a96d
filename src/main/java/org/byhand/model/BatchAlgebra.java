package org.byhand.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.byhand.expr.operation.Operations;
import org.byhand.model.Operand.Spread;

/**
 * Does with all examples of a batch side by side what an author's formula says about one. What
 * would let examples mix, such as the product of two vectors, is refused.
 *
 * <p>Every method throws a {@link ShapeException} if shapes don't fit. For a single example it says
 * why; for more it can only be that they would mix, if the formula is sound for one.
 */
final class BatchAlgebra {
  private final int count;
  private final Spread vectors;

  /**
   * @param count how many examples there are
   * @param columns whether vectors are columns
   */
  BatchAlgebra(int count, boolean columns) {
    this.count = count;
    this.vectors = columns ? Spread.COLUMNS : Spread.ROWS;
  }

  /** How many examples there are. */
  int count() {
    return count;
  }

  /** Whether vectors are columns. */
  boolean columns() {
    return vectors == Spread.COLUMNS;
  }

  /** A quantity of the data. */
  Operand data(Expr expr) {
    return count == 1 ? Operand.shared(expr) : result(expr, vectors);
  }

  private Operand result(Expr expr, Spread spread) {
    Shape shape = expr.shape();
    Shape one =
        switch (spread) {
          case SHARED -> shape;
          case COLUMNS -> new Shape(shape.rows(), 1);
          case ROWS -> new Shape(1, shape.columns());
        };
    return new Operand(expr, spread, one);
  }

  private static ShapeException mixed() {
    return new ShapeException("examples would be mixed");
  }

  /** What could be put together for one example fits. */
  private static void checkFits(Expr one) {
    one.shape();
  }

  /** Something done element by element. */
  Operand map(Operand x, UnaryOperator<Expr> operator) {
    return result(operator.apply(x.expr()), x.spread());
  }

  /** Something done element by element to two operands, with NumPy's broadcasting. */
  Operand combine(Operand a, Operand b, BinaryOperator<Expr> operator) {
    checkFits(new Expr.Sum(List.of(new Expr.Ones(a.one()), new Expr.Ones(b.one()))));
    return result(operator.apply(a.expr(), b.expr()), together(a, b));
  }

  private static Spread together(Operand a, Operand b) {
    if (a.spread() == b.spread()) {
      return a.spread();
    }
    if (a.spread() != Spread.SHARED && b.spread() != Spread.SHARED) {
      throw mixed();
    }
    Operand shared = a.spread() == Spread.SHARED ? a : b;
    Spread spread = a.spread() == Spread.SHARED ? b.spread() : a.spread();
    int along = spread == Spread.COLUMNS ? shared.one().columns() : shared.one().rows();
    if (along != 1) {
      throw mixed();
    }
    return spread;
  }

  /** The matrix product. */
  Operand matMul(Operand a, Operand b) {
    checkFits(new Expr.MatMul(new Expr.Ones(a.one()), new Expr.Ones(b.one())));
    if (a.spread() == Spread.SHARED && b.spread() == Spread.SHARED) {
      return Operand.shared(Algebra.matMul(a.expr(), b.expr()));
    }
    boolean agree = a.one().columns() == b.one().rows();
    boolean sideBySide =
        agree && a.spread() == Spread.SHARED && b.spread() == Spread.COLUMNS && !a.isNumber();
    boolean below =
        agree && a.spread() == Spread.ROWS && b.spread() == Spread.SHARED && !b.isNumber();
    if (!sideBySide && !below && (a.isNumber() || b.isNumber())) {
      return combine(a, b, Algebra::times);
    }
    if (!sideBySide && !below) {
      throw mixed();
    }
    return result(Algebra.matMul(a.expr(), b.expr()), sideBySide ? Spread.COLUMNS : Spread.ROWS);
  }

  Operand transpose(Operand x) {
    Spread spread =
        switch (x.spread()) {
          case SHARED -> Spread.SHARED;
          case COLUMNS -> Spread.ROWS;
          case ROWS -> Spread.COLUMNS;
        };
    return result(Algebra.transpose(x.expr()), spread);
  }

  /** Something done along an axis of one example's matrix, such as a sum. */
  Operand along(Operand x, Axis axis, BiFunction<Expr, Axis, Expr> operator) {
    if (axis.shapeOf(x.one()).equals(x.one())) {
      return x;
    }
    return result(operator.apply(x.expr(), own(x, axis)), x.spread());
  }

  private static Axis own(Operand x, Axis axis) {
    return switch (x.spread()) {
      case SHARED -> axis;
      case COLUMNS -> Axis.ROWS;
      case ROWS -> Axis.COLUMNS;
    };
  }

  /** Along which axis all numbers of each example lie. */
  Axis within(Operand x) {
    return own(x, Axis.ALL);
  }

  /** The sum of all numbers of one example. */
  Operand total(Operand x) {
    return along(x, Axis.ALL, Algebra::total);
  }

  /** Something that needs the whole matrix of an example. */
  Operand whole(Operand x, UnaryOperator<Expr> operator) {
    if (x.spread() != Spread.SHARED) {
      throw mixed();
    }
    return Operand.shared(operator.apply(x.expr()));
  }

  /** A block of one example's matrix; rows and columns from 0, the last ones not taken. */
  Operand slice(Operand x, int fromRow, int toRow, int fromColumn, int toColumn) {
    Shape shape = x.expr().shape();
    boolean wide = x.spread() == Spread.COLUMNS;
    boolean tall = x.spread() == Spread.ROWS;
    Expr block =
        Operations.slice(
            x.expr(),
            tall ? 0 : fromRow,
            tall ? shape.rows() : toRow,
            wide ? 0 : fromColumn,
            wide ? shape.columns() : toColumn);
    return result(block, x.spread());
  }

  /** Matrices below each other or side by side; what all examples share is repeated for each. */
  Operand concat(List<Operand> parts, Axis axis) {
    List<Expr> ones = parts.stream().<Expr>map(each -> new Expr.Ones(each.one())).toList();
    checkFits(Operations.concat(ones, axis));
    Spread spread = Spread.SHARED;
    for (Operand part : parts) {
      spread = part.spread() == Spread.SHARED ? spread : part.spread();
    }
    Axis examples = spread == Spread.ROWS ? Axis.ROWS : Axis.COLUMNS;
    if (spread != Spread.SHARED && axis == examples) {
      throw mixed();
    }
    Spread common = spread;
    List<Expr> repeated = parts.stream().map(part -> repeated(part, common)).toList();
    return result(Operations.concat(repeated, axis), common);
  }

  private Expr repeated(Operand part, Spread spread) {
    if (part.spread() == spread) {
      return part.expr();
    }
    boolean columns = spread == Spread.COLUMNS;
    if (part.spread() != Spread.SHARED
        || (columns ? part.one().columns() : part.one().rows()) != 1) {
      throw mixed();
    }
    Shape one = part.one();
    Shape all = columns ? new Shape(one.rows(), count) : new Shape(count, one.columns());
    return Algebra.times(part.expr(), new Expr.Ones(all));
  }

  /** The numbers of the examples, one for each. */
  Expr forEachExample(Operand number) {
    if (count == 1 || number.spread() != Spread.SHARED) {
      return number.expr();
    }
    return Algebra.times(number.expr(), new Expr.Ones(new Shape(1, count)));
  }
}
