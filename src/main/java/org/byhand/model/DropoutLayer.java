package org.byhand.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.TapeBuilder.Purpose;
import org.byhand.problem.Layer;
import org.ejml.simple.SimpleMatrix;

/**
 * Sets some numbers to 0 and divides the others by 1 − p, so that their mean stays as it is; only
 * in training. Srivastava and others, 2014; scaled as {@code torch.nn.Dropout} does.
 *
 * @param name the layer's
 * @param rate p
 * @param mask 1 for what is kept, 0 for what is dropped
 */
record DropoutLayer(String name, double rate, Parameter mask) implements NetworkLayer {
  private static final String P = "p";
  private static final String SEED = "seed";

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(List.of(Layer.Other.MAIN, P, SEED));
    double rate = spec.number(P, spec.number(Layer.Other.MAIN, 0.5));
    if (rate < 0 || rate >= 1) {
      spec.error("the rate is " + rate, "it is a share, from 0 to less than 1");
      return Optional.empty();
    }
    Shape shape = spec.input().symbol().shape();
    Parameter mask =
        spec.likeInput("mask", "mask", false)
            .orElseGet(
                () -> spec.parameter("mask", drawn(shape, rate, spec.whole(SEED, 0, 0)), false));
    checkMask(spec, mask.initial());
    return spec.finish(new DropoutLayer(spec.name(), rate, mask));
  }

  private static void checkMask(LayerSpec spec, SimpleMatrix mask) {
    for (int i = 0; i < mask.getNumElements(); i++) {
      double number = mask.get(i);
      if (number != 0 && number != 1) {
        String hint = "it is 1 for a number that is kept, and 0 for one that is dropped";
        spec.error("mask", "`mask` holds " + number, hint);
        return;
      }
    }
  }

  private static SimpleMatrix drawn(Shape shape, double rate, long seed) {
    Random random = Draws.from(seed);
    SimpleMatrix mask = new SimpleMatrix(shape.rows(), shape.columns());
    for (int i = 0; i < mask.getNumElements(); i++) {
      mask.set(i, random.nextDouble() < rate ? 0 : 1);
    }
    return mask;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(mask);
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    if (tape.purpose() == Purpose.PREDICTION) {
      return signal;
    }
    Symbol x = signal.symbol();
    double kept = BigDecimal.ONE.subtract(BigDecimal.valueOf(rate)).doubleValue();
    Expr scaled = Algebra.divide(Algebra.times(mask.symbol(), x), Algebra.constant(kept));
    return Signal.of(tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, "a"), scaled));
  }
}
