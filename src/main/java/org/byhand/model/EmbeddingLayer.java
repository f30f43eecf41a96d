package org.byhand.model;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.problem.Layer;

/**
 * Looks up a vector for each word: a word is a vector with a single 1, and multiplying by it picks
 * the word's row of the table; {@code torch.nn.Embedding}.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param table a row for each word
 */
record EmbeddingLayer(String name, Vectors vectors, Parameter table) implements NetworkLayer {
  private static final String SIZE = "embedding_dim";

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(List.of(Layer.Other.MAIN, SIZE));
    int size = spec.whole(SIZE, 1, spec.whole(Layer.Other.MAIN, 1, 1));
    Shape shape = new Shape(spec.features(), size);
    int words = spec.shape("weights").map(Shape::rows).orElse(1);
    if (words > 1 && words != shape.rows()) {
      String numbers = shape.rows() == 1 ? " number" : " numbers";
      spec.error(
          "a word goes in with %s, but `weights` has a row for each of %s words"
              .formatted(shape.rows() + numbers, words),
          "a word is a vector with a single 1: the second of 3 is [0, 1, 0]");
      return Optional.empty();
    }
    Parameter table = spec.required("weights", "E", shape, spec.features(), size);
    return spec.finish(new EmbeddingLayer(spec.name(), spec.vectors(), table));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(table);
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Symbol x = signal.symbol();
    Symbol e = table.symbol();
    Expr picked =
        vectors.affine().columnVectors()
            ? Algebra.matMul(Algebra.transpose(e), x)
            : Algebra.matMul(x, e);
    return Signal.of(tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, "a"), picked));
  }
}
