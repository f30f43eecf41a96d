package org.byhand.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * Layers one after the other, and a loss that compares what the last one puts out with the target.
 *
 * @param layers first to last
 * @param loss on the outputs
 */
record LayerStack(List<NetworkLayer> layers, OutputLoss loss) implements ForwardPass {
  LayerStack {
    layers = List.copyOf(layers);
  }

  @Override
  public List<Parameter> parameters() {
    return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
  }

  @Override
  public Set<String> targets() {
    return Set.of(Names.TARGET);
  }

  /** Channels go in by their numbers: {@code x.1}, {@code x.2} …. */
  @Override
  public Symbol emit(TapeBuilder tape, Map<String, Symbol> examples) {
    List<Symbol> channels = new ArrayList<>(examples.values());
    channels.sort(Comparator.comparing(Symbol::name, LayerStack::byNumber));
    Signal signal = new Signal(channels);
    for (NetworkLayer layer : layers) {
      signal = layer.emit(tape, signal);
    }
    return signal.symbol();
  }

  private static int byNumber(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }

  @Override
  public Symbol predict(TapeBuilder tape, Symbol output) {
    return loss.predict(tape, output);
  }

  @Override
  public Expr loss(TapeBuilder tape, Symbol output, Map<String, Symbol> targets) {
    return loss.terms(output, targets.get(Names.TARGET));
  }

  @Override
  public Optional<Expr> detour(Symbol prediction, Map<String, Symbol> targets) {
    return loss.detour(prediction, targets.get(Names.TARGET));
  }
}
