package org.byhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.expr.operation.Stride;
import org.byhand.problem.formula.Formula;

/**
 * The functions on whole matrices that authors may use in formulas, besides those of the
 * catalogues. They mean what NumPy and PyTorch mean by them; without an axis they take all numbers
 * of one example.
 */
enum FormulaFunction {
  SUM("x", "axis", "keepdims") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return reduced(call, batch, Algebra::total);
    }
  },
  MEAN("x", "axis", "keepdims") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return reduced(call, batch, FormulaFunction::mean);
    }
  },
  /** Of equal numbers, the first gets the gradient. */
  MAX("x", "axis", "keepdims") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return reduced(call, batch, Operations::max);
    }
  },
  /** Of equal numbers, the first gets the gradient. */
  MIN("x", "axis", "keepdims") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return reduced(call, batch, Operations::min);
    }
  },
  /** The logarithm of the sum of all e^x. */
  LOGSUMEXP("x", "axis", "keepdims") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return reduced(call, batch, Operations::logSumExp);
    }
  },
  SOFTMAX("x", "axis") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return normalized(call, batch, Operations::softmax);
    }
  },
  LOG_SOFTMAX("x", "axis") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return normalized(call, batch, Operations::logSoftmax);
    }
  },
  /** A leaky ReLU whose slope is a quantity like any other, such as a parameter. */
  PRELU("x", "slope") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return batch.combine(
          call.activated("x"), call.operand("slope"), FormulaFunction::parametricRelu);
    }
  },
  /** Number by number; of equal ones, the first gets the gradient. */
  MAXIMUM("a", "b") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return batch.combine(call.operand("a"), call.operand("b"), Operations::maximum);
    }
  },
  /** Number by number; of equal ones, the first gets the gradient. */
  MINIMUM("a", "b") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return batch.combine(call.operand("a"), call.operand("b"), Operations::minimum);
    }
  },
  TRANSPOSE("x") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return batch.transpose(call.operand("x"));
    }
  },
  /** Below each other along axis 0, side by side along axis 1. */
  CONCAT("parts*", "axis") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      List<Operand> parts = call.operands("parts");
      return batch.concat(parts, call.axis().orElse(Axis.ROWS));
    }
  },
  /** The same numbers, row by row; -1 stands for as many as are left. */
  RESHAPE("x", "shape*") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      Operand x = call.operand("x");
      Shape shape = shape(call, x.one().size());
      return shape.equals(x.one()) ? x : batch.whole(x, expr -> Operations.reshape(expr, shape));
    }
  },
  /** All numbers, row by row, as a vector. */
  FLATTEN("x") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      Operand x = call.operand("x");
      int size = x.one().size();
      Shape vector = batch.columns() ? new Shape(size, 1) : new Shape(1, size);
      return vector.equals(x.one()) ? x : batch.whole(x, expr -> Operations.reshape(expr, vector));
    }
  },
  /** PyTorch's, of one channel. */
  CONV2D("x", "kernel", "stride", "padding") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      Operand x = call.operand("x");
      Operand kernel = call.operand("kernel");
      int padding = call.whole("padding", 0, 0);
      Stride stride = Stride.of(call.whole("stride", 1, 1));
      return batch.whole(
          x, expr -> Operations.correlate(padded(expr, padding), kernel.expr(), stride));
    }
  },
  /** PyTorch's, of one channel; of equal numbers, the first gets the gradient. */
  MAXPOOL2D("x", "kernel_size", "stride") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return pooled(call, batch, Operations::maxPool);
    }
  },
  /** PyTorch's, of one channel. */
  AVGPOOL2D("x", "kernel_size", "stride") {
    @Override
    Operand of(FormulaCall call, BatchAlgebra batch) {
      return pooled(call, batch, Operations::avgPool);
    }
  };

  /** Pooling of a matrix in windows of a size, a stride apart. */
  @FunctionalInterface
  private interface Pooling {
    Expr of(Expr x, Shape size, Stride stride);
  }

  private final List<String> parameters;

  FormulaFunction(String... parameters) {
    this.parameters = List.of(parameters);
  }

  /** The function of a name, if there is one. */
  static Optional<FormulaFunction> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /** The name in formulas. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the parameters are called, in order. */
  List<String> parameters() {
    return parameters;
  }

  /** Whether what goes in deserves a name, as before an activation function. */
  boolean isActivation() {
    return this == SOFTMAX || this == LOG_SOFTMAX || this == PRELU;
  }

  /** The function's result. */
  abstract Operand of(FormulaCall call, BatchAlgebra batch);

  private static Operand reduced(
      FormulaCall call, BatchAlgebra batch, BiFunction<Expr, Axis, Expr> reduction) {
    call.checkKeepsDimensions();
    return batch.along(call.operand("x"), call.axis().orElse(Axis.ALL), reduction);
  }

  private static Expr mean(Expr x, Axis axis) {
    Shape shape = x.shape();
    int numbers = shape.size() / axis.shapeOf(shape).size();
    return Algebra.times(Algebra.fraction(1, numbers), Algebra.total(x, axis));
  }

  private static Operand normalized(
      FormulaCall call, BatchAlgebra batch, BiFunction<Expr, Axis, Expr> function) {
    Operand x = call.activated("x");
    Shape one = x.one();
    Optional<Axis> axis = call.axis();
    if (axis.isEmpty() && one.rows() > 1 && one.columns() > 1) {
      throw new FormulaException(
          call.location(),
          "along which axis of a matrix " + one + "?",
          "axis=0 goes down each column, axis=1 along each row");
    }
    Axis along = axis.orElse(Axis.ALL);
    if (along.shapeOf(one).equals(one)) {
      throw new FormulaException(
          call.location(),
          "a softmax of single numbers, of " + one + " along axis " + (along == Axis.ROWS ? 0 : 1),
          "each would be 1: choose the other axis");
    }
    return batch.along(x, along, function);
  }

  private static Shape shape(FormulaCall call, int numbers) {
    List<Integer> lengths = new ArrayList<>();
    List<Formula> written = call.rest("shape");
    for (Formula length : written) {
      lengths.add(call.whole(length, -1));
    }
    if (lengths.size() != 2) {
      throw new FormulaException(
          call.location(), "a shape is rows and columns", "write reshape(x, 2, 3)");
    }
    int known = Math.abs(lengths.get(0) * lengths.get(1));
    boolean left = lengths.contains(-1) && known > 0 && numbers % known == 0;
    int rows = lengths.get(0) == -1 && left ? numbers / known : lengths.get(0);
    int columns = lengths.get(1) == -1 && left ? numbers / known : lengths.get(1);
    if (rows < 1 || columns < 1 || rows * columns != numbers) {
      throw new FormulaException(
          written.get(0).start(),
          "%s numbers don't fill %s × %s".formatted(numbers, lengths.get(0), lengths.get(1)),
          "a new shape has as many numbers as the old one");
    }
    return new Shape(rows, columns);
  }

  private static Expr parametricRelu(Expr z, Expr slope) {
    Expr below = new Expr.Apply(Elementary.NEGATIVE_PART, z);
    return Algebra.plus(new Expr.Apply(Elementary.POSITIVE_PART, z), Algebra.times(slope, below));
  }

  private static Expr padded(Expr x, int padding) {
    return padding == 0 ? x : Operations.pad(x, padding, padding);
  }

  private static Operand pooled(FormulaCall call, BatchAlgebra batch, Pooling pooling) {
    Operand x = call.operand("x");
    int size = call.whole("kernel_size", 1, 2);
    Stride stride = Stride.of(call.whole("stride", 1, size));
    return batch.whole(x, expr -> pooling.of(expr, new Shape(size, size), stride));
  }
}
