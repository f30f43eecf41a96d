package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.problem.Affine;

/**
 * A fully connected layer. Of a sequence it takes each place by itself.
 *
 * @param name the layer's, {@code layer1}
 * @param function applied to the weighted sums
 * @param affine how the weighted sums are written
 * @param weights the weight matrix
 * @param bias absent if the layer has none
 */
record DenseLayer(
    String name,
    LayerActivation function,
    Affine affine,
    Parameter weights,
    Optional<Parameter> bias)
    implements NetworkLayer {

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>(List.of(weights));
    bias.ifPresent(parameters::add);
    parameters.addAll(function.parameters());
    return parameters;
  }

  @Override
  public Optional<LayerActivation> activation() {
    return Optional.of(function);
  }

  /** Emits pre-activation and activation; returns the activation. */
  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol input = signal.symbol();
    Symbol w = weights.symbol();
    Expr sums =
        switch (affine) {
          case W_X -> Algebra.matMul(w, input);
          case WT_X -> Algebra.matMul(Algebra.transpose(w), input);
          case X_W -> Algebra.matMul(input, w);
        };
    Expr shifted = bias.map(b -> Algebra.plus(sums, b.symbol())).orElse(sums);
    Symbol z = tape.emit(Role.PRE_ACTIVATION, NetworkLayer.name(name, "z"), shifted);
    Expr a = function.apply(z);
    return Signal.of(tape.emit(Role.ACTIVATION, NetworkLayer.name(name, "a"), a));
  }
}
