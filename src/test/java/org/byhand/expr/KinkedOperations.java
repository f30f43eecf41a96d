package org.byhand.expr;

import static org.byhand.expr.Elementary.ABS;
import static org.byhand.expr.Elementary.FLOOR;
import static org.byhand.expr.Elementary.POSITIVE_PART;
import static org.byhand.expr.Elementary.SIGN;
import static org.byhand.expr.Elementary.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.operation.Operations;
import org.byhand.expr.operation.Stride;

/** Draws operations and functions that have kinks or jumps, with one symbol for each operand. */
final class KinkedOperations {
  private final Random random;
  private final List<Symbol> symbols;

  private KinkedOperations(Random random, List<Symbol> symbols) {
    this.random = random;
    this.symbols = symbols;
  }

  static Expr any(Random random, List<Symbol> symbols) {
    return new KinkedOperations(random, symbols).any();
  }

  private Expr any() {
    return switch (random.nextInt(8)) {
      case 0 -> pair(true);
      case 1 -> pair(false);
      case 2 -> Operations.max(any(symbols), axis());
      case 4, 5 -> maxPool(any(symbols));
      case 6 -> new Expr.Apply(any(List.of(ABS, FLOOR, SIGN, POSITIVE_PART, STEP)), any(symbols));
      case 3 -> Operations.min(any(symbols), axis());
      default -> Operations.argmax(any(symbols), axis());
    };
  }

  private Axis axis() {
    return Axis.values()[random.nextInt(3)];
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Expr maxPool(Symbol x) {
    Shape size =
        new Shape(1 + random.nextInt(x.shape().rows()), 1 + random.nextInt(x.shape().columns()));
    Stride stride = new Stride(1 + random.nextInt(2), 1 + random.nextInt(2));
    return Operations.maxPool(x, size, stride);
  }

  private Expr pair(boolean larger) {
    Symbol a = any(symbols);
    List<Symbol> others = new ArrayList<>(symbols);
    others.removeIf(b -> b.equals(a) || !fit(a.shape(), b.shape()));
    Symbol b = any(others);
    return larger ? Operations.maximum(a, b) : Operations.minimum(a, b);
  }

  private static boolean fit(Shape a, Shape b) {
    return a.broadcastsTo(b) || b.broadcastsTo(a);
  }
}
