package org.byhand.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Values;
import org.byhand.lesson.Lesson;
import org.byhand.model.Network;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.page.picture.GraphLayout;
import org.byhand.page.picture.GraphLayout.Direction;
import org.byhand.page.picture.Inset;
import org.byhand.page.picture.Thumbnail;
import org.byhand.page.picture.ThumbnailLayout;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws a small picture of what a problem computes: its units, or its equations as a graph, and
 * beside them what tells the problem from others.
 */
final class ThumbnailDrawing {
  /** A shorter run of training has no curve. */
  private static final int LEAST_EPOCHS = 3;

  private static final int MOST_MATRICES = 2;

  /** With more of them, parameters would hide what happens to the data. */
  private static final int MOST_NODES = 16;

  /** A deeper graph would be too small on one line. */
  private static final int DEEP = 14;

  /** What is left of the fall of a loss where its curve ends, unless there is too little before. */
  private static final double REST = 0.03;

  /** How many times as long the curve goes on. */
  private static final int SPARE = 2;

  /** Shares that differ less say nothing yet. */
  private static final double MOST_EQUAL = 0.05;

  private static final int SAMPLES = 48;

  /** Where sigmoid and tanh have done most of their bending. */
  private static final double REACH = 4;

  private final Lesson lesson;
  private final Tape tape;
  private final Values values;

  private ThumbnailDrawing(Lesson lesson) {
    this.lesson = lesson;
    this.tape = lesson.steps().get(0).step().pass().tape();
    this.values = lesson.steps().get(0).step().pass().values();
  }

  static Thumbnail of(Lesson lesson) {
    ThumbnailDrawing drawing = new ThumbnailDrawing(lesson);
    return DenseChain.of(drawing.tape, lesson.problem().notation().affine())
        .map(drawing::network)
        .orElseGet(drawing::graph);
  }

  private Thumbnail network(DenseChain chain) {
    List<Symbol> weights = chain.links().stream().map(DenseChain.Link::weights).toList();
    List<Integer> sizes = new ArrayList<>();
    sizes.add(chain.inputs(weights.get(0)));
    weights.forEach(each -> sizes.add(chain.units(each)));
    return ThumbnailLayout.network(
        sizes,
        (column, from, to) -> {
          Cell cell = chain.weight(weights.get(column), from, to);
          return values.get(cell.of().name()).get(cell.row(), cell.column());
        },
        inset());
  }

  /** The forward equations; where they are many, without the parameters in them. */
  private Thumbnail graph() {
    ComputationGraph whole = ComputationGraph.of(tape);
    ComputationGraph graph =
        whole.nodes().size() > MOST_NODES ? whole.without(this::isParameter) : whole;
    List<GraphLayout.Edge> edges =
        graph.uses().stream().map(use -> new GraphLayout.Edge(use.from(), use.to())).toList();
    List<GraphLayout.Node> nodes =
        graph.nodes().stream()
            .map(
                node -> new GraphLayout.Node(node.name(), ThumbnailLayout.BOX, ThumbnailLayout.BOX))
            .toList();
    Direction direction = graph.depth() > DEEP ? Direction.ROWS : Direction.RIGHT;
    return ThumbnailLayout.graph(
        GraphLayout.layout(direction, nodes, edges),
        name -> tape.role(name).map(RoleClasses::of).orElse("role-constant"),
        matrices().or(this::inset));
  }

  private boolean isParameter(Symbol symbol) {
    return tape.role(symbol.name())
        .filter(role -> role == Role.PARAMETER || role == Role.CONSTANT)
        .isPresent();
  }

  private Optional<Inset> inset() {
    return shares().or(this::loss).or(this::activation);
  }

  /** An image with its filter, or attention weights. */
  private Optional<Inset> matrices() {
    List<double[][]> matrices = new ArrayList<>();
    for (Tape.Line line : tape.lines(Section.FORWARD)) {
      HeatMapFigure.pictured(line).stream()
          .flatMap(List::stream)
          .map(symbol -> values.get(symbol.name()).toArray2())
          .limit(MOST_MATRICES - matrices.size())
          .forEach(matrices::add);
    }
    return matrices.isEmpty() ? Optional.empty() : Optional.of(Inset.matrices(matrices));
  }

  /** The probabilities that the network puts out. */
  private Optional<Inset> shares() {
    boolean columns = lesson.problem().notation().affine().columnVectors();
    Network network = lesson.trace().network();
    return network
        .prediction()
        .line(network.outputName())
        .filter(ProbabilityFigure::isSoftmax)
        .flatMap(line -> values.find(line.name()))
        .map(output -> columns ? output.extractVector(false, 0) : output.extractVector(true, 0))
        .map(SimpleMatrix::getDDRM)
        .map(output -> output.getData())
        .filter(ProbabilityFigure::isDistribution)
        .filter(shares -> Arrays.stream(shares).max().orElse(0) * shares.length > 1 + MOST_EQUAL)
        .map(Inset::bars);
  }

  /** The loss over the first epochs, until most of its fall is behind it. */
  private Optional<Inset> loss() {
    List<Double> history = lesson.trace().lossHistory();
    double first = history.get(0);
    double last = history.get(history.size() - 1);
    int end = LEAST_EPOCHS;
    while (end < history.size() && (history.get(end) - last) / (first - last) > REST) {
      end++;
    }
    double[] shown = history.stream().limit(SPARE * end).mapToDouble(Double::doubleValue).toArray();
    boolean curve = shown.length >= LEAST_EPOCHS && Arrays.stream(shown).allMatch(Double::isFinite);
    return curve ? Optional.of(Inset.curve(shown, "role-loss")) : Optional.empty();
  }

  /** The first activation function. */
  private Optional<Inset> activation() {
    return tape.lines(Section.FORWARD).stream()
        .filter(line -> line.role() == Role.ACTIVATION)
        .map(line -> line.equation().expr())
        .filter(Expr.Apply.class::isInstance)
        .map(expr -> ((Expr.Apply) expr).function())
        .map(function -> Inset.curve(sampled(function::evaluate), "role-activation"))
        .findFirst();
  }

  private static double[] sampled(DoubleUnaryOperator function) {
    return IntStream.rangeClosed(0, SAMPLES)
        .mapToDouble(i -> REACH * (2.0 * i / SAMPLES - 1))
        .map(function)
        .toArray();
  }
}
