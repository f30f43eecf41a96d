package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * Adds to each vector of a sequence numbers that tell its place. Without weights they are those of
 * Vaswani and others, 2017: sin(t ω) and cos(t ω) by turns, where t is the place, counted from 0,
 * and ω = 10000^(−2i/d) falls from pair to pair.
 */
final class PositionLayer implements NetworkLayer {
  private static final double BASE = 10000;

  private final String name;
  private final Vectors vectors;
  private final List<Parameter> parameters;

  /**
   * A layer with learned positions, or with the parts of sinusoidal ones.
   *
   * @param parameters P; or ω and t
   */
  private PositionLayer(String name, Vectors vectors, List<Parameter> parameters) {
    this.name = name;
    this.vectors = vectors;
    this.parameters = List.copyOf(parameters);
  }

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(List.of());
    Shape shape = spec.input().symbol().shape();
    List<Parameter> parameters =
        spec.likeInput("weights", "P", true).map(List::of).orElseGet(() -> waves(spec, shape));
    return spec.finish(new PositionLayer(spec.name(), spec.vectors(), parameters));
  }

  private static List<Parameter> waves(LayerSpec spec, Shape shape) {
    int length = spec.vectors().length(shape);
    int places = spec.vectors().count(shape);
    SimpleMatrix frequencies = new SimpleMatrix(length, 1);
    for (int i = 0; i < length; i++) {
      double exponent = -(double) (i - i % 2) / length;
      frequencies.set(i, StrictMath.pow(BASE, exponent));
    }
    SimpleMatrix times = new SimpleMatrix(1, places);
    for (int t = 0; t < places; t++) {
      times.set(t, t);
    }
    boolean columns = spec.affine().columnVectors();
    return List.of(
        spec.parameter("omega", columns ? frequencies : frequencies.transpose(), false),
        spec.parameter("t", columns ? times : times.transpose(), false));
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol positions = parameters.size() == 1 ? parameters.get(0).symbol() : waves(tape);
    return Signal.of(emit(tape, "a", Algebra.plus(signal.symbol(), positions)));
  }

  private Symbol waves(TapeBuilder tape) {
    Symbol omega = parameters.get(0).symbol();
    Symbol t = parameters.get(1).symbol();
    boolean columns = vectors.affine().columnVectors();
    Symbol angle =
        emit(tape, "angle", columns ? Algebra.matMul(omega, t) : Algebra.matMul(t, omega));
    List<Expr> waves = new ArrayList<>();
    for (int i = 0; i < vectors.length(angle.shape()); i++) {
      Elementary wave = i % 2 == 0 ? Elementary.SIN : Elementary.COS;
      waves.add(new Expr.Apply(wave, vectors.feature(angle, i)));
    }
    return emit(tape, "P", vectors.stacked(waves));
  }

  private Symbol emit(TapeBuilder tape, String quantity, Expr expr) {
    return tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, quantity), expr);
  }
}
