package org.byhand.model;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.operation.Operations;
import org.byhand.model.Dataset.Layout;

/**
 * All numbers one after the other: channel by channel, row by row, or of a sequence vector by
 * vector; {@code torch.nn.Flatten}.
 *
 * @param name the layer's
 * @param vectors the layout
 * @param turned whether the vectors of a sequence are columns
 */
record FlattenLayer(String name, Vectors vectors, boolean turned) implements NetworkLayer {

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(List.of());
    boolean sequence = spec.layout() == Layout.VECTORS;
    boolean turned = sequence && spec.affine().columnVectors();
    return spec.finish(new FlattenLayer(spec.name(), spec.vectors(), turned));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    boolean columns = vectors.affine().columnVectors();
    List<Expr> parts =
        signal.channels().stream()
            .map(channel -> turned ? Algebra.transpose(channel) : channel)
            .map(channel -> columns ? Operations.column(channel) : Operations.row(channel))
            .toList();
    Expr flat = vectors.stacked(parts);
    return Signal.of(tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, "a"), flat));
  }
}
