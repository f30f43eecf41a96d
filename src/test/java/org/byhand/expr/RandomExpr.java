package org.byhand.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.expr.Expr.Symbol;
import org.ejml.simple.SimpleMatrix;

/** Draws expressions that are smooth and defined everywhere, and values for their symbols. */
public final class RandomExpr {
  private static final List<Shape> SHAPES =
      List.of(
          Shape.SCALAR,
          new Shape(2, 1),
          new Shape(1, 3),
          new Shape(2, 3),
          new Shape(3, 2),
          new Shape(2, 2),
          new Shape(3, 3),
          new Shape(4, 5));

  private final Random random;
  private final List<Symbol> symbols = new ArrayList<>();
  private final Values values = new Values();

  public RandomExpr(long seed) {
    random = new Random(seed);
    Iterator<Integer> hundredths = shuffled();
    for (Shape shape : SHAPES) {
      for (String letter : List.of("a", "b")) {
        Symbol symbol = new Symbol(letter + shape.rows() + shape.columns(), shape);
        symbols.add(symbol);
        SimpleMatrix matrix = new SimpleMatrix(shape.rows(), shape.columns());
        for (int i = 0; i < matrix.getNumElements(); i++) {
          matrix.set(i, hundredths.next() / 100.0);
        }
        values.set(symbol.name(), matrix);
      }
    }
  }

  /** No two values are the same, and none is 0, so that none is at a kink. */
  private Iterator<Integer> shuffled() {
    List<Integer> numbers =
        IntStream.rangeClosed(-100, 100).filter(x -> x != 0).boxed().collect(Collectors.toList());
    Collections.shuffle(numbers, random);
    return numbers.iterator();
  }

  public List<Symbol> symbols() {
    return symbols;
  }

  public Values values() {
    return values;
  }

  public Expr anyShape(int depth) {
    return of(SHAPES.get(random.nextInt(SHAPES.size())), depth);
  }

  /** An operation that is not smooth, away from its kinks. */
  public Expr kinked() {
    return KinkedOperations.any(random, symbols);
  }

  /** What a backward pass has for one of the symbols in an expression, or 0 if none occurs. */
  public Expr gradient(Expr expr) {
    Symbol loss = new Symbol("loss", Shape.SCALAR);
    Expr squares = Algebra.total(Algebra.power(expr, 2), Axis.ALL);
    return ReverseMode.differentiate(
            List.of(new Equation(loss, squares)), loss, new HashSet<>(symbols))
        .stream()
        .findFirst()
        .map(Equation::expr)
        .orElse(Algebra.ZERO);
  }

  public Expr of(Shape shape, int depth) {
    if (depth == 0) {
      return leaf(shape);
    }
    return switch (random.nextInt(11)) {
      case 0 -> Algebra.negate(of(shape, depth - 1));
      case 1 -> Algebra.sum(List.of(of(shape, depth - 1), operand(shape, depth - 1)));
      case 2 -> Algebra.minus(operand(shape, depth - 1), of(shape, depth - 1));
      case 3 -> Algebra.times(List.of(of(shape, depth - 1), operand(shape, depth - 1)));
      case 4 -> Algebra.divide(of(shape, depth - 1), positive(operand(shape, depth - 1)));
      case 5 -> Algebra.power(of(shape, depth - 1), 1 + random.nextInt(3));
      case 6 -> function(of(shape, depth - 1));
      case 7 -> product(shape, depth - 1);
      case 8, 9 -> SmoothOperations.any(random, shape, of -> of(of, depth - 1));
      default -> shape.isScalar() ? total(depth - 1) : transposed(shape, depth - 1);
    };
  }

  private Expr leaf(Shape shape) {
    if (shape.isScalar() && random.nextInt(3) == 0) {
      return Algebra.fraction(random.nextInt(7) - 3, 1 + random.nextInt(4));
    }
    List<Symbol> fitting = symbols.stream().filter(s -> s.shape().equals(shape)).toList();
    return fitting.isEmpty() ? new Expr.Ones(shape) : fitting.get(random.nextInt(fitting.size()));
  }

  /** Of the shape itself, or of one that broadcasts to it. */
  private Expr operand(Shape shape, int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> of(Shape.SCALAR, depth);
      case 1 -> of(new Shape(shape.rows(), 1), depth);
      case 2 -> of(new Shape(1, shape.columns()), depth);
      default -> of(shape, depth);
    };
  }

  private static Expr positive(Expr x) {
    return Algebra.plus(Algebra.constant(2), Algebra.power(x, 2));
  }

  private Expr function(Expr x) {
    return switch (random.nextInt(5)) {
      case 0 -> new Expr.Apply(Elementary.TANH, x);
      case 3 -> new Expr.Apply(Elementary.SIN, x);
      case 4 -> new Expr.Apply(Elementary.COS, x);
      case 1 -> new Expr.Apply(Elementary.EXP, new Expr.Apply(Elementary.TANH, x));
      default -> new Expr.Apply(Elementary.LN, positive(x));
    };
  }

  private Expr product(Shape shape, int depth) {
    int inner = 1 + random.nextInt(3);
    return Algebra.matMul(
        of(new Shape(shape.rows(), inner), depth), of(new Shape(inner, shape.columns()), depth));
  }

  private Expr total(int depth) {
    return Algebra.total(of(new Shape(2, 3), depth), Axis.ALL);
  }

  private Expr transposed(Shape shape, int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> Algebra.transpose(of(shape.transposed(), depth));
      case 1 ->
          shape.columns() == 1
              ? Algebra.total(of(new Shape(shape.rows(), 3), depth), Axis.COLUMNS)
              : Algebra.transpose(of(shape.transposed(), depth));
      default ->
          shape.rows() == 1
              ? Algebra.total(of(new Shape(2, shape.columns()), depth), Axis.ROWS)
              : Algebra.transpose(of(shape.transposed(), depth));
    };
  }
}
