package org.byhand.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Call;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.model.Role;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;

/**
 * The derivatives of an activation whose outputs depend on all sums of an example, such as a
 * softmax: a row for each output, a column for each sum.
 */
final class Jacobians {
  /** A larger matrix shows nothing more. */
  private static final int MOST_NUMBERS = 5;

  private final Tape tape;
  private final Deriver deriver;
  private final boolean columns;

  /**
   * Prepares to write matrices of derivatives.
   *
   * @param columns whether an example is a column
   */
  Jacobians(Tape tape, Deriver deriver, boolean columns) {
    this.tape = tape;
    this.deriver = deriver;
    this.columns = columns;
  }

  /** Of the activation through which an error comes back, for the first example of the batch. */
  Optional<Factor> of(Line error) {
    return error.role() == Role.ERROR
        ? tape.lines().stream()
            .filter(line -> line.role() == Role.ACTIVATION)
            .filter(line -> line.equation().expr() instanceof Call call && isOf(call, error))
            .findFirst()
            .flatMap(this::ofResult)
        : Optional.empty();
  }

  /** Of an operation's result, unless it is large. */
  Optional<Factor> ofResult(Line line) {
    boolean written =
        line.equation().expr() instanceof Call call
            && call.operands().get(0) instanceof Symbol
            && length(line.symbol().shape()) <= MOST_NUMBERS;
    return written ? factor(line) : Optional.empty();
  }

  private static boolean isOf(Call call, Line error) {
    return call.operands().size() == 1
        && call.operands().get(0) instanceof Symbol symbol
        && symbol.gradient().equals(error.symbol());
  }

  private int length(Shape shape) {
    return columns ? shape.rows() : shape.columns();
  }

  private Optional<Factor> factor(Line line) {
    Call call = (Call) line.equation().expr();
    Symbol a = line.symbol();
    int length = length(a.shape());
    List<Expr> numbers = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Expr one = Operations.place(Algebra.ONE, columns ? i : 0, columns ? 0 : i, a.shape());
      Expr slopes = call.operation().gradients(call.operands(), a, one).get(0);
      for (int j = 0; j < length; j++) {
        numbers.add(Components.of(slopes, columns ? j : 0, columns ? 0 : j));
      }
    }
    Expr matrix = Operations.table(numbers, new Shape(length, length));
    return deriver
        .formula(matrix, matrix)
        .map(derivation -> new Factor(first(a), first(call.operands().get(0)), derivation));
  }

  /** The first example's vector. */
  private Expr first(Expr batch) {
    Shape shape = batch.shape();
    return columns
        ? Operations.slice(batch, 0, shape.rows(), 0, 1)
        : Operations.slice(batch, 0, 1, 0, shape.columns());
  }
}
