package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * Attention and two dense layers at each place, each with a residual connection and a layer
 * normalization; {@code torch.nn.TransformerEncoderLayer} without dropout. The normalization comes
 * after the sum, as in Vaswani and others, 2017, or with {@code norm_first} before the sublayer.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param normFirst whether sublayers take in what is normalized
 * @param attention the first sublayer
 * @param norms of the first and the second sublayer
 * @param function between the dense layers
 * @param weights W_1, W_2
 * @param biases b_1, b_2, or none
 */
record TransformerBlock(
    String name,
    Vectors vectors,
    boolean normFirst,
    AttentionLayer attention,
    List<NormLayer> norms,
    LayerActivation function,
    List<Parameter> weights,
    List<Parameter> biases)
    implements NetworkLayer {
  private static final String NORM_FIRST = "norm_first";
  private static final String FORWARD = "dim_feedforward";
  private static final String EPS = "layer_norm_eps";

  static Optional<NetworkLayer> build(LayerSpec spec) {
    List<String> arguments = new ArrayList<>(AttentionLayer.ARGUMENTS);
    arguments.addAll(List.of(NORM_FIRST, FORWARD, EPS));
    spec.checkArguments(arguments);
    int features = spec.features();
    int inner = spec.whole(FORWARD, 1, spec.outputs("W_1").orElse(4 * features));
    List<Parameter> biases = new ArrayList<>(spec.biases(inner, "b_1"));
    biases.addAll(spec.biases(features, "b_2"));
    if (biases.size() == 1) {
      spec.error("one of b_1 and b_2 is missing", "give both biases, or neither");
      return Optional.empty();
    }
    double eps = spec.number(EPS, NormLayer.EPS_DEFAULT);
    return spec.finish(
        new TransformerBlock(
            spec.name(),
            spec.vectors(),
            spec.flag(NORM_FIRST),
            AttentionLayer.of(spec),
            List.of(NormLayer.within(spec, 1, eps), NormLayer.within(spec, 2, eps)),
            spec.activation().orElse(LayerActivation.of(Activation.RELU, spec.place())),
            List.of(spec.weights("W_1", features, inner), spec.weights("W_2", inner, features)),
            biases));
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>(attention.parameters());
    parameters.addAll(norms.get(0).parameters());
    parameters.addAll(weights);
    parameters.addAll(biases);
    parameters.addAll(function.parameters());
    parameters.addAll(norms.get(1).parameters());
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Signal first = normFirst ? norms.get(0).emit(tape, signal) : signal;
    Symbol seen = attention.emit(tape, first).symbol();
    Symbol sum = emit(tape, "r.1", Algebra.plus(signal.symbol(), seen));
    Signal middle = normFirst ? Signal.of(sum) : norms.get(0).emit(tape, Signal.of(sum));
    Signal second = normFirst ? norms.get(1).emit(tape, middle) : middle;
    Symbol thought = dense(tape, second.symbol());
    Symbol result = emit(tape, "r.2", Algebra.plus(middle.symbol(), thought));
    return normFirst ? Signal.of(result) : norms.get(1).emit(tape, Signal.of(result));
  }

  private Symbol dense(TapeBuilder tape, Symbol x) {
    Symbol z = tape.emit(Role.PRE_ACTIVATION, quantity("z.1"), sums(0, x));
    Symbol inner = tape.emit(Role.ACTIVATION, quantity("f.1"), function.apply(z));
    return emit(tape, "f.2", sums(1, inner));
  }

  private Expr sums(int layer, Symbol x) {
    Expr weighted = vectors.weighted(weights.get(layer).symbol(), x);
    return biases.isEmpty() ? weighted : Algebra.plus(weighted, biases.get(layer).symbol());
  }

  private Symbol emit(TapeBuilder tape, String quantity, Expr expr) {
    return tape.emit(Role.INTERMEDIATE, quantity(quantity), expr);
  }

  private String quantity(String quantity) {
    return NetworkLayer.name(name, quantity);
  }
}
