package org.byhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.byhand.expr.Expr.Symbol;
import org.junit.jupiter.api.Test;

/**
 * Derivatives are compared with differences for operations that are drawn at random. A new one that
 * is never drawn, and is in no gradient of one that is, would go unchecked: it fails here.
 */
class EveryOperationTest {
  private static final Symbol LOSS = new Symbol("loss", Shape.SCALAR);

  @Test
  void everyOperationIsDrawnOrInAGradient() {
    Set<String> seen = new TreeSet<>();
    Rewriter noting =
        new Rewriter() {
          @Override
          public Expr call(Expr.Call call) {
            seen.add(call.operation().getClass().getSimpleName());
            return super.call(call);
          }
        };
    Random random = new Random(1);
    Shape shape = new Shape(3, 4);
    List<Symbol> symbols = List.of(new Symbol("a", shape), new Symbol("b", shape));
    for (int i = 0; i < 400; i++) {
      Symbol x = new Symbol("x" + i, new Shape(2, 2));
      Expr smooth = SmoothOperations.any(random, x.shape(), each -> new Symbol("x" + each, each));
      for (Expr drawn : List.of(smooth, KinkedOperations.any(random, symbols))) {
        noting.rewrite(drawn);
        Equation loss = new Equation(LOSS, Algebra.total(Algebra.power(drawn, 2), Axis.ALL));
        ReverseMode.differentiate(List.of(loss), LOSS, Set.copyOf(Symbols.in(drawn)))
            .forEach(each -> noting.rewrite(each.expr()));
      }
    }

    assertEquals(operations(), seen);
  }

  private static Set<String> operations() {
    return new ClassFileImporter()
        .importPackages("org.byhand.expr.operation").stream()
            .filter(each -> each.isAssignableTo(Operation.class) && !each.isInterface())
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
