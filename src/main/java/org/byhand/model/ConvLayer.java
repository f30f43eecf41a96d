package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.byhand.expr.operation.Operations;
import org.byhand.expr.operation.Stride;

/**
 * A kernel slides over an image: z_o = Σ_c W_{o,c} ⋆ x_c + b_o for each channel o that comes out,
 * over all channels c that go in. As in {@code torch.nn.Conv2d}, the kernel is not turned round.
 *
 * @param name the layer's
 * @param function applied to the sums; may be missing
 * @param kernels a list for each channel that comes out, with a kernel for each that goes in
 * @param biases one for each channel that comes out, or none
 * @param stride how far the kernel moves at a time
 * @param padding rows and columns of zeros around each channel
 */
record ConvLayer(
    String name,
    Optional<LayerActivation> function,
    List<List<Parameter>> kernels,
    List<Parameter> biases,
    int stride,
    int padding)
    implements NetworkLayer {
  private static final String OUT = "out_channels";
  private static final String SIZE = "kernel_size";
  private static final String STRIDE = "stride";
  private static final String PADDING = "padding";

  static Optional<NetworkLayer> build(LayerSpec spec) {
    spec.checkArguments(List.of(OUT, SIZE, STRIDE, PADDING));
    int into = spec.input().channels().size();
    int out = spec.whole(OUT, 1, Math.max(1, spec.matrices("weights").items()));
    checkCounts(spec, into, out);
    List<List<Parameter>> kernels = new ArrayList<>();
    List<Parameter> biases = new ArrayList<>();
    for (int o = 1; o <= out; o++) {
      kernels.add(kernels(spec, into, out, o));
      spec.single("bias", "b" + (out == 1 ? "" : "." + o), o - 1).ifPresent(biases::add);
    }
    return spec.finish(
        new ConvLayer(
            spec.name(),
            spec.activation(),
            kernels,
            biases,
            spec.whole(STRIDE, 1, 1),
            spec.whole(PADDING, 0, 0)));
  }

  /** A kernel for each channel that goes in, and those and a bias for each that comes out. */
  private static void checkCounts(LayerSpec spec, int into, int out) {
    String comeOut = out == 1 ? "1 channel comes out" : out + " channels come out";
    spec.counts().numbers(spec.matrices("bias"), out, comeOut);
    Matrices weights = spec.matrices("weights");
    if (into == 1) {
      spec.counts().each(weights, out, comeOut);
    } else if (weights.items() != out && !weights.isEmpty() && !weights.isDrawn()) {
      String lists = out == 1 ? "a list with a list" : "a list of " + out + " lists";
      spec.counts().misfit(weights, comeOut, "write " + lists + " of " + into + " kernels");
    } else {
      checkKernels(spec, into, weights.items());
    }
  }

  private static void checkKernels(LayerSpec spec, int into, int lists) {
    for (int o = 1; o <= lists; o++) {
      spec.counts().each(spec.matrices("weights." + o), into, into + " channels go in");
    }
  }

  /** The kernels to one channel: {@code weights}, {@code weights.o} or {@code weights.o.c}. */
  private static List<Parameter> kernels(LayerSpec spec, int into, int out, int o) {
    List<Parameter> kernels = new ArrayList<>();
    for (int c = 1; c <= into; c++) {
      String place = into == 1 ? out == 1 ? "" : "." + o : "." + o + "." + c;
      String key = spec.placed("weights", place);
      int size = spec.whole(SIZE, 1, 2);
      Shape shape = spec.shape(key).orElse(new Shape(size, size));
      kernels.add(spec.required(key, "W" + place, shape, into * shape.size(), out * shape.size()));
    }
    return kernels;
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    kernels.forEach(parameters::addAll);
    parameters.addAll(biases);
    function.ifPresent(each -> parameters.addAll(each.parameters()));
    return parameters;
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Shape kernel = kernels.get(0).get(0).symbol().shape();
    if (padding >= Math.min(kernel.rows(), kernel.columns())) {
      throw new ShapeException(
          "padding " + padding + " for a kernel " + kernel + ": it would see nothing but zeros");
    }
    List<Symbol> channels = new ArrayList<>();
    for (int o = 0; o < kernels.size(); o++) {
      String place = kernels.size() == 1 ? "" : "." + (o + 1);
      channels.add(channel(tape, signal, o, place));
    }
    return new Signal(channels);
  }

  private Symbol channel(TapeBuilder tape, Signal signal, int o, String place) {
    List<Expr> terms = new ArrayList<>();
    for (int c = 0; c < signal.channels().size(); c++) {
      Expr padded = Operations.pad(signal.channels().get(c), padding, padding);
      terms.add(Operations.correlate(padded, kernels.get(o).get(c).symbol(), Stride.of(stride)));
    }
    if (!biases.isEmpty()) {
      terms.add(biases.get(o).symbol());
    }
    Expr sums = Algebra.sum(terms);
    if (function.isEmpty()) {
      return tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, "a" + place), sums);
    }
    Symbol z = tape.emit(Role.PRE_ACTIVATION, NetworkLayer.name(name, "z" + place), sums);
    Expr a = function.get().apply(z);
    return tape.emit(Role.ACTIVATION, NetworkLayer.name(name, "a" + place), a);
  }
}
