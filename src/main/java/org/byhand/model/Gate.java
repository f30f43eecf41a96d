package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * The weights of one gate of a recurrent cell: a function of weighted sums of the input and of the
 * hidden state.
 *
 * @param letter the gate's, such as i
 * @param input from the input
 * @param hidden from the hidden state
 * @param bias may be missing
 */
record Gate(String letter, Parameter input, Parameter hidden, Optional<Parameter> bias) {

  /** Reads {@code W_i…}, {@code W_h…} and {@code b_…} of a gate. */
  static Gate of(LayerSpec spec, String letter, int size) {
    return new Gate(
        letter,
        spec.weights("W_i" + letter, spec.features(), size),
        spec.weights("W_h" + letter, size, size),
        spec.bias("b_" + letter, size));
  }

  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>(List.of(input, hidden));
    bias.ifPresent(parameters::add);
    return parameters;
  }

  /** The sums for the input and hidden state of one step. */
  Expr sums(Vectors vectors, Expr x, Expr h) {
    List<Expr> terms =
        new ArrayList<>(
            List.of(vectors.weighted(input.symbol(), x), vectors.weighted(hidden.symbol(), h)));
    bias.ifPresent(b -> terms.add(b.symbol()));
    return Algebra.sum(terms);
  }

  /** Emits the sums and the gate's value at step t. */
  Symbol emit(
      TapeBuilder tape, String layer, Activation function, Vectors vectors, Expr x, Expr h, int t) {
    String sums = NetworkLayer.name(layer, "z_" + letter + "." + t);
    Symbol z = tape.emit(Role.PRE_ACTIVATION, sums, sums(vectors, x, h));
    String value = NetworkLayer.name(layer, letter + "." + t);
    return tape.emit(Role.ACTIVATION, value, new Expr.Apply(function.function(), z));
  }
}
