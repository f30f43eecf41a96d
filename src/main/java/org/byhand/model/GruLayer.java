package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * Gated recurrent unit; names and formulas of {@code torch.nn.GRU}, with one bias for r and z: r
 * and z are sigmoids of weighted sums, n = tanh(W_in x + b_in + r ⊙ (W_hn h + b_hn)), h_t = (1 − z)
 * ⊙ n + z ⊙ h_{t−1}.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param reset r
 * @param update z
 * @param candidate n; its bias is b_in
 * @param hiddenBias b_hn; may be missing
 * @param start h_0
 * @param lastOnly whether only the last step's output is handed on
 */
record GruLayer(
    String name,
    Vectors vectors,
    Gate reset,
    Gate update,
    Gate candidate,
    Optional<Parameter> hiddenBias,
    Parameter start,
    boolean lastOnly)
    implements NetworkLayer {

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(Steps.ARGUMENTS);
    int size = Steps.size(spec);
    Gate candidate =
        new Gate(
            "n",
            spec.weights("W_in", spec.features(), size),
            spec.weights("W_hn", size, size),
            spec.bias("b_in", size));
    return spec.finish(
        new GruLayer(
            spec.name(),
            spec.vectors(),
            Gate.of(spec, "r", size),
            Gate.of(spec, "z", size),
            candidate,
            spec.bias("b_hn", size),
            spec.start("h0", "h.0", size),
            spec.flag(Steps.LAST)));
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>(reset.parameters());
    parameters.addAll(update.parameters());
    parameters.addAll(candidate.parameters());
    hiddenBias.ifPresent(parameters::add);
    parameters.add(start);
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol x = signal.symbol();
    Symbol h = start.symbol();
    List<Symbol> outputs = new ArrayList<>();
    for (int t = 1; t <= vectors.count(x.shape()); t++) {
      Expr now = vectors.at(x, t - 1);
      Symbol r = reset.emit(tape, name, Activation.SIGMOID, vectors, now, h, t);
      Symbol z = update.emit(tape, name, Activation.SIGMOID, vectors, now, h, t);
      Symbol n = candidate(tape, now, h, r, t);
      Expr fresh = Algebra.times(Algebra.minus(Algebra.ONE, z), n);
      Expr kept = Algebra.times(z, h);
      h = tape.emit(Role.INTERMEDIATE, quantity("h", t), Algebra.plus(fresh, kept));
      outputs.add(h);
    }
    return Steps.output(tape, name, vectors, outputs, lastOnly);
  }

  private Symbol candidate(TapeBuilder tape, Expr x, Symbol h, Symbol r, int t) {
    Expr fromHidden = vectors.weighted(candidate.hidden().symbol(), h);
    Expr shifted = hiddenBias.map(b -> Algebra.plus(fromHidden, b.symbol())).orElse(fromHidden);
    Symbol q = tape.emit(Role.INTERMEDIATE, quantity("q", t), shifted);
    List<Expr> terms = new ArrayList<>(List.of(vectors.weighted(candidate.input().symbol(), x)));
    candidate.bias().ifPresent(b -> terms.add(b.symbol()));
    terms.add(Algebra.times(r, q));
    Symbol sums = tape.emit(Role.PRE_ACTIVATION, quantity("z_n", t), Algebra.sum(terms));
    Expr value = new Expr.Apply(Activation.TANH.function(), sums);
    return tape.emit(Role.ACTIVATION, quantity("n", t), value);
  }

  private String quantity(String letter, int t) {
    return NetworkLayer.name(name, letter + "." + t);
  }
}
