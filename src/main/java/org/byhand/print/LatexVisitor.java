package org.byhand.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Operation.Form;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Shape;
import org.byhand.lesson.Display;
import org.byhand.lesson.Shown;
import org.byhand.print.Printed.Bond;

/** One rule for each kind of expression: what it looks like in LaTeX, and how tightly it holds. */
final class LatexVisitor implements Expr.Visitor<Printed> {
  private final Notation notation;
  private final Display display;
  private final Decoration decoration;

  LatexVisitor(Notation notation, Display display, Decoration decoration) {
    this.notation = notation;
    this.display = display;
    this.decoration = decoration;
  }

  private String print(Expr expr) {
    return expr.accept(this).latex();
  }

  @Override
  public Printed symbol(Expr.Symbol symbol) {
    Script script = notation.script(symbol);
    String latex = decoration.decorate(symbol.name(), symbol.shape(), script.latex());
    return new Printed(latex, bondOf(script));
  }

  @Override
  public Printed element(Expr.Element element) {
    Script script = notation.script(element);
    String latex = decoration.decorate(element.name(), Shape.SCALAR, script.latex());
    return new Printed(latex, bondOf(script));
  }

  /** A symbol that is a fraction, or has a script of its own, is no base for another one. */
  private static Bond bondOf(Script script) {
    if (!script.isBase()) {
      return Bond.POWER;
    }
    return script.latex().contains("_") ? Bond.INDEXED : Bond.ATOM;
  }

  @Override
  public Printed constant(Expr.Constant constant) {
    String sign = constant.numerator() < 0 ? "-" : "";
    String top = number(Math.abs(constant.numerator()));
    String latex =
        constant.denominator() == 1
            ? top
            : "\\frac{" + top + "}{" + number(constant.denominator()) + "}";
    Bond bond = sign.isEmpty() ? constant.denominator() == 1 ? Bond.ATOM : Bond.POWER : Bond.SIGN;
    return new Printed(sign + latex, bond);
  }

  /** In plain decimals; π and 2π have names. */
  private static String number(double value) {
    if (value == Math.PI) {
      return "\\pi";
    }
    if (value == 2 * Math.PI) {
      return "2\\pi";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** 1 with its length, or rows × columns, as a subscript. */
  @Override
  public Printed ones(Expr.Ones ones) {
    Shape shape = ones.shape();
    if (shape.rows() == 1 && !shape.isScalar()) {
      return new Printed(column(shape.columns()) + "^{\\top}", Bond.POWER);
    }
    boolean vector = shape.columns() == 1;
    String size = vector ? "" + shape.rows() : shape.rows() + "\\times " + shape.columns();
    return new Printed("\\mathbf{1}_{" + size + "}", Bond.INDEXED);
  }

  private static String column(int length) {
    return "\\mathbf{1}_{" + length + "}";
  }

  @Override
  public Printed value(Expr.Value value) {
    if (!value.shape().isScalar()) {
      String matrix = MatrixPrinter.latex(value, (row, column) -> number(value, row, column));
      return new Printed(decorate(value, matrix), Bond.ATOM);
    }
    Shown shown = display.shown(value, 0, 0);
    Bond plain = NumberPrinter.isPlain(shown) ? Bond.ATOM : Bond.PRODUCT;
    Bond bond = shown.number().signum() < 0 ? Bond.SIGN : plain;
    return new Printed(decorate(value, number(value, 0, 0)), bond);
  }

  private String number(Expr.Value value, int row, int column) {
    String latex = NumberPrinter.latex(display.shown(value, row, column));
    return decoration.number(value, row, column, latex);
  }

  private String decorate(Expr.Value value, String latex) {
    return value.origin().isEmpty()
        ? latex
        : decoration.decorate(value.origin(), value.shape(), latex);
  }

  @Override
  public Printed negate(Expr.Negate negate) {
    Printed x = negate.x().accept(this);
    boolean wrap = x.bond().compareTo(Bond.BIG) < 0;
    return new Printed("-" + (wrap ? x.parenthesized() : x.latex()), Bond.SIGN);
  }

  @Override
  public Printed sum(Expr.Sum sum) {
    StringBuilder latex = new StringBuilder();
    for (Expr term : sum.terms()) {
      boolean minus = term instanceof Expr.Negate;
      Expr magnitude = term instanceof Expr.Negate n ? n.x() : term;
      Printed printed = spread(magnitude, sum.shape());
      boolean first = latex.length() == 0;
      latex.append(first ? (minus ? "-" : "") : (minus ? " - " : " + "));
      boolean wrap =
          minus || !first
              ? printed.bond().compareTo(Bond.BIG) < 0
              : printed.bond().compareTo(Bond.SUM) < 0;
      latex.append(wrap ? printed.parenthesized() : printed.latex());
    }
    return new Printed(latex.toString(), Bond.SUM);
  }

  /**
   * A column that is added to every column of a matrix, or multiplies it, is written b 1ᵀ, a row 1
   * b.
   */
  private Printed spread(Expr term, Shape shape) {
    boolean repeated = !term.shape().equals(shape) && !(term instanceof Expr.Constant);
    if (!repeated) {
      return term.accept(this);
    }
    String latex =
        term.shape().isScalar()
            ? operand(term) + "\\," + print(new Expr.Ones(shape))
            : term.shape().columns() == 1
                ? operand(term) + "\\," + column(shape.columns()) + "^{\\top}"
                : column(shape.rows()) + "\\," + operand(term);
    return new Printed(latex, Bond.PRODUCT);
  }

  @Override
  public Printed times(Expr.Times times) {
    List<Expr> factors = scalarsFirst(flat(times));
    StringBuilder latex = new StringBuilder();
    for (int i = 0; i < factors.size(); i++) {
      if (i > 0) {
        latex.append(between(factors.get(i - 1), factors.get(i)));
      }
      Expr each = factors.get(i);
      Printed factor = each.shape().isScalar() ? each.accept(this) : spread(each, times.shape());
      Bond outer = i == factors.size() - 1 ? Bond.BIG : Bond.PRODUCT;
      latex.append(isProduct(each) ? factor.parenthesized() : factor.within(outer));
    }
    return new Printed(latex.toString(), Bond.PRODUCT);
  }

  /** A number between two matrices would make their ⊙ look like a matrix product. */
  private static List<Expr> scalarsFirst(List<Expr> factors) {
    Stream<Expr> scalars = factors.stream().filter(each -> each.shape().isScalar());
    Stream<Expr> matrices = factors.stream().filter(each -> !each.shape().isScalar());
    return Stream.concat(scalars, matrices).toList();
  }

  private static List<Expr> flat(Expr.Times times) {
    List<Expr> factors = new ArrayList<>();
    for (Expr factor : times.factors()) {
      if (factor instanceof Expr.Times inner) {
        factors.addAll(flat(inner));
      } else {
        factors.add(factor);
      }
    }
    return factors;
  }

  /** Symbols stand side by side; numbers, and the fractions of derivatives, have a dot between. */
  private String between(Expr left, Expr right) {
    if (!left.shape().isScalar() && !right.shape().isScalar()) {
      return " \\odot ";
    }
    boolean sideBySide =
        isSymbolic(left)
            && isSymbolic(right)
            && !isFraction(left)
            && !isFraction(right)
            && !(right instanceof Expr.Constant);
    return sideBySide ? "\\," : " \\cdot ";
  }

  private static boolean isSymbolic(Expr expr) {
    boolean[] symbolic = {true};
    new Rewriter() {
      @Override
      public Expr value(Expr.Value value) {
        symbolic[0] = false;
        return value;
      }
    }.rewrite(expr);
    return symbolic[0];
  }

  private boolean isFraction(Expr expr) {
    return expr instanceof Expr.Divide
        || expr instanceof Expr.Symbol symbol && notation.script(symbol).isFraction()
        || expr instanceof Expr.Element element && notation.script(element).isFraction();
  }

  /** A matrix divided by a number has the fraction in front, so that it keeps its own height. */
  @Override
  public Printed divide(Expr.Divide divide) {
    if (isScaled(divide)) {
      String factor = "\\frac{1}{" + print(divide.denominator()) + "}";
      return new Printed(
          factor + " \\cdot " + divide.numerator().accept(this).within(Bond.PRODUCT), Bond.PRODUCT);
    }
    return new Printed(
        "\\frac{" + print(divide.numerator()) + "}{" + print(divide.denominator()) + "}",
        Bond.POWER);
  }

  private static boolean isScaled(Expr.Divide divide) {
    return divide.denominator().shape().isScalar() && !divide.numerator().shape().isScalar();
  }

  /** Element-wise squares of matrices carry a dot, since A² would be the matrix product A A. */
  @Override
  public Printed power(Expr.Power power) {
    String base = power.base().accept(this).within(Bond.INDEXED);
    String exponent = (power.shape().isScalar() ? "" : "\\odot ") + power.exponent();
    return new Printed(base + "^{" + exponent + "}", Bond.POWER);
  }

  @Override
  public Printed matMul(Expr.MatMul product) {
    return new Printed(operand(product.left()) + "\\," + operand(product.right()), Bond.PRODUCT);
  }

  /** Products inside a matrix product keep their parentheses: a chain has an order. */
  private String operand(Expr operand) {
    Printed printed = operand.accept(this);
    boolean chain =
        operand instanceof Expr.Times
            || operand instanceof Expr.MatMul
            || operand instanceof Expr.Total
            || operand instanceof Expr.Divide divide && isScaled(divide)
            || isProduct(operand);
    return chain ? printed.parenthesized() : printed.within(Bond.PRODUCT);
  }

  private static boolean isProduct(Expr expr) {
    return expr instanceof Expr.Call call
        && (call.operation().form() == Form.INFIX || call.operation().form() == Form.FACTOR);
  }

  @Override
  public Printed transpose(Expr.Transpose transpose) {
    if (transpose.x() instanceof Expr.Symbol symbol) {
      String latex = notation.transposed(symbol);
      String decorated = decoration.decorate(symbol.name(), transpose.shape(), latex);
      return new Printed(decorated, Bond.POWER);
    }
    String base = transpose.x().accept(this).within(Bond.INDEXED);
    return new Printed(base + "^{\\top}", Bond.POWER);
  }

  @Override
  public Printed total(Expr.Total total) {
    Printed x = total.x().accept(this);
    if (total.axis() == Axis.ALL) {
      return new Printed("\\sum " + x.within(Bond.BIG), Bond.BIG);
    }
    Shape summed = total.x().shape();
    String latex =
        total.axis() == Axis.COLUMNS
            ? operand(total.x()) + "\\," + column(summed.columns())
            : column(summed.rows()) + "^{\\top}\\," + operand(total.x());
    return new Printed(latex, Bond.PRODUCT);
  }

  @Override
  public Printed apply(Expr.Apply apply) {
    return new Printed(apply.function().latex(print(apply.x())), Bond.POWER);
  }

  @Override
  public Printed prime(Expr.Prime prime) {
    String name = prime.function().symbol() + "'";
    return new Printed(name + Parentheses.around(print(prime.x())), Bond.POWER);
  }

  @Override
  public Printed call(Expr.Call call) {
    Operation operation = call.operation();
    Optional<Expr> element = operation.element(call.operands());
    if (element.isPresent()) {
      return element.get().accept(this);
    }
    if (operation.rearranges()
        && operation.form() == Form.POSTFIX
        && call.operands().get(0) instanceof Expr.Symbol symbol) {
      return part(call, symbol);
    }
    List<String> operands = new ArrayList<>();
    for (Expr operand : call.operands()) {
      operands.add(
          switch (operation.form()) {
            case FUNCTION, STACK -> print(operand);
            case INFIX -> operand(operand);
            case FACTOR -> operands.isEmpty() ? operand(operand) : print(operand);
            case POSTFIX ->
                operands.isEmpty() ? operand.accept(this).within(Bond.ATOM) : print(operand);
          });
    }
    return new Printed(operation.latex(operands), isProduct(call) ? Bond.PRODUCT : Bond.POWER);
  }

  /** Part of a quantity has its own shape below it, not that of the whole. */
  private Printed part(Expr.Call call, Expr.Symbol symbol) {
    List<String> operands = new ArrayList<>();
    operands.add(
        new Printed(notation.symbol(symbol), bondOf(notation.script(symbol))).within(Bond.ATOM));
    call.operands().stream().skip(1).map(this::print).forEach(operands::add);
    String latex = call.operation().latex(operands);
    return new Printed(decoration.decorate(symbol.name(), call.shape(), latex), Bond.POWER);
  }
}
