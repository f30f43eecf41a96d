package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.RandomExpr;
import org.byhand.expr.Rewriter;
import org.byhand.expr.operation.Comparison;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signs of operations are explained where they occur, and in the guide. */
class SignsTest {
  private static MathRenderer math;
  private static Prose prose;

  private static String guide;

  private record Sign(String operation) {}

  private record Nothing() {}

  @BeforeAll
  static void start() {
    math = MathRenderer.create();
    prose = new Prose(new Templates(PageFixture.TEMPLATES), new Markdown(math));
    guide = prose.block("prose/guide/signs.md.ftl", new Nothing()).markup();
  }

  @AfterAll
  static void close() {
    math.close();
  }

  /** Every operation that random expressions and their gradients have. */
  static Set<String> operations() {
    Set<String> names = new TreeSet<>();
    Rewriter collector =
        new Rewriter() {
          @Override
          public Expr call(Expr.Call call) {
            if (!(call.operation() instanceof Comparison)) {
              names.add(call.operation().id());
            }
            return super.call(call);
          }
        };
    LongStream.rangeClosed(1, 300)
        .mapToObj(RandomExpr::new)
        .flatMap(
            random -> {
              Expr smooth = random.anyShape(1);
              Expr kinked = random.kinked();
              return Stream.of(smooth, random.gradient(smooth), kinked, random.gradient(kinked));
            })
        .forEach(collector::rewrite);
    // A matrix whose elements are written out one by one has no sign of its own.
    names.remove("table");
    return names;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationIsExplained(String operation) {
    String sentence = prose.inline("prose/signs.md.ftl", new Sign(operation)).markup();
    assertTrue(sentence.contains("katex") && sentence.endsWith("."), operation + ": " + sentence);
    assertTrue(guide.contains(sentence), "the guide does not explain " + operation);
  }
}
