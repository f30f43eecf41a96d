package org.byhand.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
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
    String latex = notation.symbol(symbol);
    return new Printed(decoration.decorate(symbol.name(), symbol.shape(), latex), bondOf(latex));
  }

  @Override
  public Printed element(Expr.Element element) {
    String latex = notation.element(element);
    return new Printed(decoration.decorate(element.name(), Shape.SCALAR, latex), bondOf(latex));
  }

  /** A symbol that has scripts of its own, or is a fraction, is no base for a power. */
  private static Bond bondOf(String latex) {
    return latex.contains("^") || latex.startsWith("\\frac") ? Bond.POWER : Bond.ATOM;
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

  private static String number(double value) {
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
    return new Printed("\\mathbf{1}_{" + size + "}", Bond.ATOM);
  }

  private static String column(int length) {
    return "\\mathbf{1}_{" + length + "}";
  }

  @Override
  public Printed value(Expr.Value value) {
    if (!value.shape().isScalar()) {
      return new Printed(decorate(value, MatrixPrinter.latex(value, display)), Bond.ATOM);
    }
    Shown shown = display.shown(value, 0, 0);
    Bond plain = NumberPrinter.isPlain(shown) ? Bond.ATOM : Bond.PRODUCT;
    Bond bond = shown.number().signum() < 0 ? Bond.SIGN : plain;
    return new Printed(decorate(value, NumberPrinter.latex(shown)), bond);
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

  /** A column that is added to every column of a matrix is written b 1ᵀ, a row 1 b. */
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
      Bond outer = i == factors.size() - 1 ? Bond.BIG : Bond.PRODUCT;
      latex.append(factors.get(i).accept(this).within(outer));
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
        || expr instanceof Expr.Symbol symbol && notation.symbol(symbol).startsWith("\\frac")
        || expr instanceof Expr.Element element && notation.element(element).startsWith("\\frac");
  }

  @Override
  public Printed divide(Expr.Divide divide) {
    return new Printed(
        "\\frac{" + print(divide.numerator()) + "}{" + print(divide.denominator()) + "}",
        Bond.POWER);
  }

  /** Element-wise squares of matrices carry a dot, since A² would be the matrix product A A. */
  @Override
  public Printed power(Expr.Power power) {
    String base = power.base().accept(this).within(Bond.ATOM);
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
            || operand instanceof Expr.Total;
    return chain ? printed.parenthesized() : printed.within(Bond.PRODUCT);
  }

  @Override
  public Printed transpose(Expr.Transpose transpose) {
    if (transpose.x() instanceof Expr.Symbol symbol) {
      String latex = notation.transposed(symbol);
      String decorated = decoration.decorate(symbol.name(), transpose.shape(), latex);
      return new Printed(decorated, Bond.POWER);
    }
    String base = transpose.x().accept(this).within(Bond.ATOM);
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
}
