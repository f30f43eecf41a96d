package org.byhand.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Intermediates;
import org.byhand.problem.Arithmetic;
import org.byhand.problem.Arithmetic.Pencil;

/** Prints an equation as an assignment; with pencil arithmetic also where numbers are rounded. */
final class StatementPrinter {
  private final PythonNames names;
  private final NumpyPrinter numpy;
  private final Optional<Pencil> pencil;

  StatementPrinter(PythonNames names, Arithmetic arithmetic) {
    this.names = names;
    this.numpy = new NumpyPrinter(names::of);
    this.pencil = Optional.of(arithmetic).filter(Pencil.class::isInstance).map(Pencil.class::cast);
  }

  /** {@code z1 = W1 @ x + b1}. */
  String print(Equation equation) {
    String value =
        pencil.map(rule -> rounded(equation, rule)).orElseGet(() -> numpy.print(equation.expr()));
    return names.of(equation.symbol().name()) + " = " + value;
  }

  private String rounded(Equation equation, Pencil rule) {
    Expr written =
        Intermediates.replace(
            equation.expr(),
            operand -> new Expr.Apply(new PencilRounding(rule.decimals()), operand));
    return "pencil(" + numpy.print(written) + ", " + decimals(equation.symbol(), rule) + ")";
  }

  /** One number for all, or one for each row; of a row vector, for each column. */
  private static String decimals(Symbol symbol, Pencil rule) {
    boolean rowVector = symbol.shape().rows() == 1;
    int length = rowVector ? symbol.shape().columns() : symbol.shape().rows();
    List<String> decimals =
        IntStream.range(0, length)
            .mapToObj(i -> String.valueOf(rule.decimals(symbol.name(), i)))
            .toList();
    boolean uniform = decimals.stream().distinct().count() == 1;
    return uniform
        ? decimals.get(0)
        : "[[" + String.join(rowVector ? ", " : "], [", decimals) + "]]";
  }
}
