package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * Brings numbers to mean 0 and variance 1, or to a mean square of 1, and then to a scale γ and an
 * offset β that are learned. The variance is the population's, as in PyTorch.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param kind over which numbers, and what
 * @param eps ε, added to the variance
 * @param scale γ, one for each number of a vector
 * @param offset β; RMS normalization has none
 */
record NormLayer(
    String name,
    Vectors vectors,
    Kind kind,
    Parameter eps,
    Parameter scale,
    Optional<Parameter> offset)
    implements NetworkLayer {
  private static final String EPS = "eps";
  static final double EPS_DEFAULT = 1e-5;

  /** Which normalization. */
  enum Kind {
    /** Each feature over the examples of the batch; Ioffe and Szegedy, 2015. */
    BATCH,
    /** The features of each vector; Ba, Kiros and Hinton, 2016. */
    LAYER,
    /** The features of each vector, without subtracting a mean; Zhang and Sennrich, 2019. */
    RMS
  }

  static Optional<NetworkLayer> build(LayerSpec spec, Kind kind) {
    spec.checkArguments(List.of(EPS));
    return spec.finish(of(spec, kind, spec.number(EPS, EPS_DEFAULT), "", ""));
  }

  /** One of the layer normalizations of a larger layer, by its number. */
  static NormLayer within(LayerSpec spec, int number, double eps) {
    return of(spec, Kind.LAYER, eps, "norm" + number + ".", "_" + number);
  }

  private static NormLayer of(
      LayerSpec spec, Kind kind, double epsilon, String prefix, String suffix) {
    Shape shape = spec.vectors().shape(spec.features(), 1);
    SimpleMatrix ones = SimpleMatrix.filled(shape.rows(), shape.columns(), 1);
    Parameter eps = spec.parameter(prefix + EPS, SimpleMatrix.filled(1, 1, epsilon), false);
    Parameter scale =
        spec.given("gamma" + suffix, prefix + "gamma", shape)
            .orElse(spec.parameter(prefix + "gamma", ones, true));
    Optional<Parameter> offset =
        kind == Kind.RMS
            ? Optional.empty()
            : Optional.of(
                spec.given("beta" + suffix, prefix + "beta", shape)
                    .orElse(spec.parameter(prefix + "beta", ones.scale(0), true)));
    String name = prefix.isEmpty() ? spec.name() : spec.name() + "." + prefix.replace(".", "");
    return new NormLayer(name, spec.vectors(), kind, eps, scale, offset);
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>(List.of(scale));
    offset.ifPresent(parameters::add);
    parameters.add(eps);
    return parameters;
  }

  /** What a batch has in common says nothing about a single input. */
  @Override
  public boolean needsBatch() {
    return kind == Kind.BATCH;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol x = signal.symbol();
    Axis axis = kind == Kind.BATCH ? vectors.across() : vectors.within();
    Expr centred = x;
    if (kind != Kind.RMS) {
      Symbol mean = emit(tape, "mean", Vectors.mean(x, axis));
      centred = emit(tape, "centered", Algebra.minus(x, mean));
    }
    String spread = kind == Kind.RMS ? "ms" : "var";
    Symbol square = emit(tape, spread, Vectors.mean(Algebra.power(centred, 2), axis));
    Expr root = new Expr.Apply(Elementary.SQRT, Algebra.plus(square, eps.symbol()));
    Symbol deviation = emit(tape, kind == Kind.RMS ? "rms" : "std", root);
    Symbol normal = emit(tape, "xhat", Algebra.divide(centred, deviation));
    Expr scaled = Algebra.times(scale.symbol(), normal);
    Expr shifted = offset.map(b -> Algebra.plus(scaled, b.symbol())).orElse(scaled);
    return Signal.of(emit(tape, "a", shifted));
  }

  private Symbol emit(TapeBuilder tape, String quantity, Expr expr) {
    return tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, quantity), expr);
  }
}
