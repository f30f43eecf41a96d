package org.byhand.model;

import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.problem.Affine;

/**
 * A fully connected layer.
 *
 * @param number from 1
 * @param activation applied to the weighted sums
 * @param affine how the weighted sums are written
 * @param weights the weight matrix
 * @param bias absent if the layer has none
 */
record DenseLayer(
    int number, Activation activation, Affine affine, Parameter weights, Optional<Parameter> bias) {

  /** The canonical name of one of a layer's quantities. */
  static String name(int layer, String quantity) {
    return "layer" + layer + "." + quantity;
  }

  /** Emits pre-activation and activation; returns the activation. */
  Symbol emit(TapeBuilder tape, Symbol input) {
    Symbol w = weights.symbol();
    Expr sums =
        switch (affine) {
          case W_X -> Algebra.matMul(w, input);
          case WT_X -> Algebra.matMul(Algebra.transpose(w), input);
          case X_W -> Algebra.matMul(input, w);
        };
    Expr shifted = bias.map(b -> Algebra.plus(sums, b.symbol())).orElse(sums);
    Symbol z = tape.emit(Section.FORWARD, Role.PRE_ACTIVATION, name(number, "z"), shifted);
    Expr a = new Expr.Apply(activation, z);
    return tape.emit(Section.FORWARD, Role.ACTIVATION, name(number, "a"), a);
  }
}
