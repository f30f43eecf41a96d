package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.problem.Layer;
import org.ejml.simple.SimpleMatrix;

/**
 * Scaled dot-product attention of a sequence to itself, with one head or several; names and
 * formulas of Vaswani and others, 2017: Q = W_Q x, K = W_K x, V = W_V x at each place, scores S =
 * Kᵀ Q / √d, weights A = softmax(S), and H, the mixtures of V with these weights. With several
 * heads their H are joined, and W_O maps them back.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param heads at least one
 * @param output W_O; may be missing
 * @param mask 1 where a place may look, 0 where it may not; absent if it may look everywhere
 */
record AttentionLayer(
    String name,
    Vectors vectors,
    List<Head> heads,
    Optional<Parameter> output,
    Optional<Parameter> mask)
    implements NetworkLayer {
  private static final String HEADS = "heads";
  private static final String HEAD_SIZE = "head_size";
  private static final String CAUSAL = "causal";

  /** The arguments that attention takes. */
  static final List<String> ARGUMENTS = List.of(Layer.Other.MAIN, HEADS, HEAD_SIZE, CAUSAL);

  /**
   * The weights of one head.
   *
   * @param suffix behind the names of its quantities: nothing, or its number
   */
  record Head(String suffix, Parameter query, Parameter key, Parameter value) {}

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(ARGUMENTS);
    return spec.finish(of(spec));
  }

  /** Attention with the numbers of a layer that may have others, too. */
  static AttentionLayer of(LayerSpec spec) {
    int features = spec.features();
    int count = spec.whole(HEADS, 1, spec.whole(Layer.Other.MAIN, 1, 1));
    int size = spec.whole(HEAD_SIZE, 1, headSize(spec, count));
    for (String key : List.of("W_Q", "W_K", "W_V")) {
      String heads = count == 1 ? "there is 1 head" : "there are " + count + " heads";
      spec.counts().each(spec.matrices(key), count, heads);
    }
    List<Head> heads = new ArrayList<>();
    for (int head = 1; head <= count; head++) {
      String suffix = count == 1 ? "" : "." + head;
      heads.add(
          new Head(
              suffix,
              weights(spec, "W_Q", suffix, size),
              weights(spec, "W_K", suffix, size),
              weights(spec, "W_V", suffix, size)));
    }
    Optional<Parameter> output =
        spec.given("W_O", "W_O", spec.vectors().weights(count * size, features));
    boolean causal = spec.flag(CAUSAL);
    int places = spec.vectors().count(spec.input().symbol().shape());
    Optional<Parameter> mask =
        causal
            ? Optional.of(spec.parameter("M", past(places, spec.vectors()), false))
            : Optional.empty();
    return new AttentionLayer(spec.name(), spec.vectors(), heads, output, mask);
  }

  private static Parameter weights(LayerSpec spec, String key, String suffix, int size) {
    int features = spec.features();
    Shape shape = spec.vectors().weights(features, size);
    return spec.required(spec.placed(key, suffix), key + suffix, shape, features, size);
  }

  /** As wide as the weights that are given, otherwise an equal share of the features. */
  private static int headSize(LayerSpec spec, int count) {
    return spec.outputs(count == 1 ? "W_Q" : "W_Q.1").orElse(Math.max(1, spec.features() / count));
  }

  /** 1 for the place itself and those before it. */
  private static SimpleMatrix past(int places, Vectors vectors) {
    SimpleMatrix mask = new SimpleMatrix(places, places);
    for (int at = 0; at < places; at++) {
      for (int seen = 0; seen <= at; seen++) {
        boolean columns = vectors.affine().columnVectors();
        mask.set(columns ? seen : at, columns ? at : seen, 1);
      }
    }
    return mask;
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (Head head : heads) {
      parameters.addAll(List.of(head.query, head.key, head.value));
    }
    output.ifPresent(parameters::add);
    mask.ifPresent(parameters::add);
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol x = signal.symbol();
    List<Symbol> results = heads.stream().map(head -> emit(tape, head, x)).toList();
    if (results.size() == 1 && output.isEmpty()) {
      return Signal.of(results.get(0));
    }
    Expr joined =
        results.size() == 1
            ? results.get(0)
            : emit(tape, Role.INTERMEDIATE, "H", "", vectors.stacked(results));
    return Signal.of(
        output
            .map(w -> vectors.weighted(w.symbol(), joined))
            .map(mapped -> emit(tape, Role.INTERMEDIATE, "a", "", mapped))
            .orElse((Symbol) joined));
  }

  private Symbol emit(TapeBuilder tape, Head head, Symbol x) {
    Symbol q = project(tape, "Q", head, head.query, x);
    Symbol k = project(tape, "K", head, head.key, x);
    Symbol v = project(tape, "V", head, head.value, x);
    Expr root = new Expr.Apply(Elementary.SQRT, Algebra.constant(vectors.length(q.shape())));
    Expr scores =
        vectors.length(q.shape()) == 1
            ? vectors.dots(k, q)
            : Algebra.divide(vectors.dots(k, q), root);
    Symbol s = emit(tape, Role.INTERMEDIATE, "S", head.suffix, scores);
    Expr shares =
        mask.map(m -> Operations.softmax(s, m.symbol(), vectors.within()))
            .orElseGet(() -> Operations.softmax(s, vectors.within()));
    Symbol a = emit(tape, Role.INTERMEDIATE, "A", head.suffix, shares);
    return emit(tape, Role.INTERMEDIATE, "H", head.suffix, vectors.mixed(v, a));
  }

  private Symbol project(TapeBuilder tape, String letter, Head head, Parameter w, Symbol x) {
    Expr mapped = vectors.weighted(w.symbol(), x);
    return emit(tape, Role.INTERMEDIATE, letter, head.suffix, mapped);
  }

  private Symbol emit(TapeBuilder tape, Role role, String letter, String suffix, Expr expr) {
    return tape.emit(role, NetworkLayer.name(name, letter + suffix), expr);
  }
}
