package org.byhand.print;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.print.NumpyPrinter.Code;

/**
 * Prints expressions as NumPy, so that running the print does what the engine does, operation by
 * operation. Every quantity is a two-dimensional array; numbers of a formula are plain ones.
 */
final class NumpyPrinter implements Expr.Visitor<Code> {
  /** A call of one function, whose text can stand wherever a name can. */
  private static final Pattern CALL = Pattern.compile("[\\w.]+\\([^()]*\\)");

  /**
   * How tightly a piece of code holds together. To Python, {@code *} and {@code @} are equally
   * tight; a reader is spared that by parentheses wherever the two meet.
   */
  private enum Bond {
    SUM,
    PRODUCT,
    MATRIX_PRODUCT,
    SIGN,
    POWER,
    ATOM
  }

  /**
   * A printed expression.
   *
   * @param text the code
   * @param bond its weakest outer operation
   */
  record Code(String text, Bond bond) {
    /** The code as an operand that must hold together at least like {@code outer}. */
    private String within(Bond outer) {
      return bond.compareTo(outer) < 0 ? parenthesized() : text;
    }

    /** The code as the first operand of a product, which may be a product of the same kind. */
    private String first(Bond product) {
      return bond == product ? text : within(Bond.SIGN);
    }

    private String parenthesized() {
      return "(" + text + ")";
    }
  }

  private final UnaryOperator<String> names;

  /**
   * Prints with given names.
   *
   * @param names from canonical names to identifiers
   */
  NumpyPrinter(UnaryOperator<String> names) {
    this.names = names;
  }

  /** The code of an expression. */
  String print(Expr expr) {
    return expr.accept(this).text();
  }

  /** Whether a function is called by a name of its own, which the script has to define. */
  static boolean needsDefinition(Function function) {
    return !CALL.matcher(function.numpy("x")).matches();
  }

  private static Code atom(String text) {
    return new Code(text, Bond.ATOM);
  }

  private static String shape(Shape shape) {
    return "(" + shape.rows() + ", " + shape.columns() + ")";
  }

  @Override
  public Code symbol(Expr.Symbol symbol) {
    return atom(names.apply(symbol.name()));
  }

  @Override
  public Code element(Expr.Element element) {
    return atom(
        names.apply(element.of().name()) + "[" + element.row() + ", " + element.column() + "]");
  }

  @Override
  public Code constant(Expr.Constant constant) {
    String numerator = number(constant.numerator());
    if (constant.denominator() != 1) {
      return new Code(numerator + " / " + number(constant.denominator()), Bond.PRODUCT);
    }
    return new Code(numerator, numerator.startsWith("-") ? Bond.SIGN : Bond.ATOM);
  }

  /** Whole numbers without a point, as in a formula. */
  private static String number(double x) {
    String literal = Python.literal(x);
    return literal.endsWith(".0") ? literal.substring(0, literal.length() - 2) : literal;
  }

  @Override
  public Code ones(Expr.Ones ones) {
    return atom("np.ones(" + shape(ones.shape()) + ")");
  }

  @Override
  public Code value(Expr.Value value) {
    return atom("np.array([" + String.join(", ", Python.rows(value.matrix())) + "])");
  }

  @Override
  public Code negate(Expr.Negate negate) {
    return new Code("-" + negate.x().accept(this).within(Bond.POWER), Bond.SIGN);
  }

  @Override
  public Code sum(Expr.Sum sum) {
    StringBuilder text = new StringBuilder(sum.terms().get(0).accept(this).text());
    for (Expr term : sum.terms().subList(1, sum.terms().size())) {
      if (term instanceof Expr.Negate negated) {
        text.append(" - ").append(negated.x().accept(this).within(Bond.PRODUCT));
      } else {
        text.append(" + ").append(term.accept(this).within(Bond.PRODUCT));
      }
    }
    return new Code(text.toString(), Bond.SUM);
  }

  @Override
  public Code times(Expr.Times times) {
    return product(times.factors(), " * ", Bond.PRODUCT);
  }

  @Override
  public Code divide(Expr.Divide divide) {
    return product(List.of(divide.numerator(), divide.denominator()), " / ", Bond.PRODUCT);
  }

  /** A plain number is no matrix to Python, and multiplies like a coefficient. */
  @Override
  public Code matMul(Expr.MatMul product) {
    List<Expr> operands = List.of(product.left(), product.right());
    return operands.stream().anyMatch(NumpyPrinter::isPlainNumber)
        ? product(operands, " * ", Bond.PRODUCT)
        : product(operands, " @ ", Bond.MATRIX_PRODUCT);
  }

  private static boolean isPlainNumber(Expr expr) {
    return expr.shape().isScalar() && Symbols.in(expr).isEmpty();
  }

  private Code product(List<Expr> operands, String operator, Bond bond) {
    StringBuilder text = new StringBuilder(operands.get(0).accept(this).first(bond));
    for (Expr operand : operands.subList(1, operands.size())) {
      text.append(operator).append(operand.accept(this).within(Bond.SIGN));
    }
    return new Code(text.toString(), bond);
  }

  @Override
  public Code power(Expr.Power power) {
    String base = power.base().accept(this).within(Bond.ATOM);
    return new Code(base + " ** " + power.exponent(), Bond.POWER);
  }

  /** A single number is its own transpose, and as a plain number it has no other. */
  @Override
  public Code transpose(Expr.Transpose transpose) {
    Code x = transpose.x().accept(this);
    return transpose.shape().isScalar() ? x : atom(x.within(Bond.ATOM) + ".T");
  }

  @Override
  public Code total(Expr.Total total) {
    String axis = total.axis() == Axis.ALL ? "" : "axis=" + axis(total.axis()) + ", ";
    return atom("np.sum(" + print(total.x()) + ", " + axis + "keepdims=True)");
  }

  private static int axis(Axis axis) {
    return axis == Axis.ROWS ? 0 : 1;
  }

  @Override
  public Code apply(Expr.Apply apply) {
    String argument = print(apply.x());
    return needsDefinition(apply.function())
        ? atom(apply.function().id() + "(" + argument + ")")
        : atom(apply.function().numpy(argument));
  }

  @Override
  public Code prime(Expr.Prime prime) {
    return prime.expansion().accept(this);
  }

  @Override
  public Code call(Expr.Call call) {
    Operation operation = call.operation();
    boolean postfix = operation.form() == Operation.Form.POSTFIX;
    List<String> operands =
        call.operands().stream()
            .map(operand -> operation.broadcasts() ? operand.accept(this) : array(operand))
            .map(operand -> postfix ? operand.within(Bond.ATOM) : operand.text())
            .toList();
    return atom(operation.numpy(operands));
  }

  /** A plain number has no rows and columns to Python. */
  private Code array(Expr expr) {
    return isPlainNumber(expr) ? atom("np.atleast_2d(" + print(expr) + ")") : expr.accept(this);
  }
}
