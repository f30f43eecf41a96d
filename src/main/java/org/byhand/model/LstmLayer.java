package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * Long short-term memory; names and formulas of {@code torch.nn.LSTM}, with one bias per gate: i, f
 * and o are sigmoids and g a tanh of weighted sums, c_t = f ⊙ c_{t−1} + i ⊙ g, h_t = o ⊙ tanh(c_t).
 *
 * @param name the layer's
 * @param vectors the layout
 * @param gates i, f, g, o
 * @param hidden h_0
 * @param cell c_0
 * @param lastOnly whether only the last step's output is handed on
 */
record LstmLayer(
    String name,
    Vectors vectors,
    List<Gate> gates,
    Parameter hidden,
    Parameter cell,
    boolean lastOnly)
    implements NetworkLayer {

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(Steps.ARGUMENTS);
    int size = Steps.size(spec);
    List<Gate> gates =
        Stream.of("i", "f", "g", "o").map(letter -> Gate.of(spec, letter, size)).toList();
    return spec.finish(
        new LstmLayer(
            spec.name(),
            spec.vectors(),
            gates,
            spec.start("h0", "h.0", size),
            spec.start("c0", "c.0", size),
            spec.flag(Steps.LAST)));
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    gates.forEach(gate -> parameters.addAll(gate.parameters()));
    parameters.add(hidden);
    parameters.add(cell);
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol x = signal.symbol();
    Symbol h = hidden.symbol();
    Symbol c = cell.symbol();
    List<Symbol> outputs = new ArrayList<>();
    for (int t = 1; t <= vectors.count(x.shape()); t++) {
      Expr now = vectors.at(x, t - 1);
      Symbol i = gate(tape, 0, Activation.SIGMOID, now, h, t);
      Symbol f = gate(tape, 1, Activation.SIGMOID, now, h, t);
      Symbol g = gate(tape, 2, Activation.TANH, now, h, t);
      Symbol o = gate(tape, 3, Activation.SIGMOID, now, h, t);
      Expr kept = Algebra.times(f, c);
      Expr added = Algebra.times(i, g);
      c = tape.emit(Role.INTERMEDIATE, quantity("c", t), Algebra.plus(kept, added));
      Symbol shown =
          tape.emit(
              Role.ACTIVATION, quantity("s", t), new Expr.Apply(Activation.TANH.function(), c));
      h = tape.emit(Role.INTERMEDIATE, quantity("h", t), Algebra.times(o, shown));
      outputs.add(h);
    }
    return Steps.output(tape, name, vectors, outputs, lastOnly);
  }

  private Symbol gate(TapeBuilder tape, int gate, Activation f, Expr x, Expr h, int t) {
    return gates.get(gate).emit(tape, name, f, vectors, x, h, t);
  }

  private String quantity(String letter, int t) {
    return NetworkLayer.name(name, letter + "." + t);
  }
}
