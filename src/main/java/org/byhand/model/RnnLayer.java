package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * h_t = tanh(W_ih x_t + b_ih + W_hh h_{t−1} + b_hh), step by step through a sequence, with the same
 * weights at each step; the names and the formula are those of {@code torch.nn.RNN}.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param function applied to the sums
 * @param input W_ih, from the input
 * @param hidden W_hh, from the step before
 * @param biases none, b_ih, or b_ih and b_hh
 * @param start h_0
 * @param lastOnly whether only the last step's output is handed on
 */
record RnnLayer(
    String name,
    Vectors vectors,
    LayerActivation function,
    Parameter input,
    Parameter hidden,
    List<Parameter> biases,
    Parameter start,
    boolean lastOnly)
    implements NetworkLayer {

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(Steps.ARGUMENTS);
    int size = Steps.size(spec);
    Optional<LayerActivation> function = spec.activation();
    return spec.finish(
        new RnnLayer(
            spec.name(),
            spec.vectors(),
            function.orElse(LayerActivation.of(Activation.TANH, spec.place())),
            spec.weights("W_ih", spec.features(), size),
            spec.weights("W_hh", size, size),
            spec.biases(size, "b_ih", "b_hh"),
            spec.start("h0", "h.0", size),
            spec.flag(Steps.LAST)));
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>(List.of(input, hidden));
    parameters.addAll(biases);
    parameters.addAll(function.parameters());
    parameters.add(start);
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol x = signal.symbol();
    Symbol h = start.symbol();
    List<Symbol> outputs = new ArrayList<>();
    for (int t = 1; t <= vectors.count(x.shape()); t++) {
      List<Expr> terms =
          new ArrayList<>(
              List.of(
                  vectors.weighted(input.symbol(), vectors.at(x, t - 1)),
                  vectors.weighted(hidden.symbol(), h)));
      biases.forEach(bias -> terms.add(bias.symbol()));
      Symbol z = tape.emit(Role.PRE_ACTIVATION, quantity("z", t), Algebra.sum(terms));
      h = tape.emit(Role.ACTIVATION, quantity("h", t), function.apply(z));
      outputs.add(h);
    }
    return Steps.output(tape, name, vectors, outputs, lastOnly);
  }

  private String quantity(String letter, int t) {
    return NetworkLayer.name(name, letter + "." + t);
  }
}
