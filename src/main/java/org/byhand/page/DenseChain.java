package org.byhand.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Symbols;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Affine;

/**
 * A network whose every layer takes weighted sums of all outputs of the layer before, as its
 * equations tell it; so it can be drawn as columns of units with an edge for each weight.
 *
 * @param affine how the weighted sums are written
 * @param links first to last, at least one
 */
record DenseChain(Affine affine, List<Link> links) {

  /**
   * A layer.
   *
   * @param signal what goes in
   * @param weights one for each input and unit
   * @param bias what is added, if anything is
   * @param sums the weighted sums
   * @param output what is made of the sums
   */
  record Link(Symbol signal, Symbol weights, Optional<Symbol> bias, Symbol sums, Symbol output) {

    private Expr expected(Affine affine) {
      Expr products =
          switch (affine) {
            case W_X -> Algebra.matMul(weights, signal);
            case WT_X -> Algebra.matMul(Algebra.transpose(weights), signal);
            case X_W -> Algebra.matMul(signal, weights);
          };
      return bias.map(b -> Algebra.plus(products, b)).orElse(products);
    }
  }

  DenseChain {
    links = List.copyOf(links);
  }

  /** The chain that a tape's forward pass is; empty if it is something else. */
  static Optional<DenseChain> of(Tape tape, Affine affine) {
    List<Line> lines = tape.lines(Section.FORWARD);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      Optional<Link> link = link(tape, affine, lines.get(i), lines.get(i + 1));
      Optional<Symbol> before =
          links.isEmpty() ? Optional.empty() : Optional.of(links.get(i / 2 - 1).output());
      if (link.isEmpty() || before.isPresent() && !before.get().equals(link.get().signal())) {
        return Optional.empty();
      }
      links.add(link.get());
    }
    boolean whole = !links.isEmpty() && lines.size() == 2 * links.size();
    return whole ? Optional.of(new DenseChain(affine, links)) : Optional.empty();
  }

  /** Two lines are a layer if the first is what a dense layer has there. */
  private static Optional<Link> link(Tape tape, Affine affine, Line sums, Line output) {
    Set<Symbol> used = new LinkedHashSet<>(Symbols.in(sums.equation().expr()));
    List<Symbol> parameters = used.stream().filter(each -> isParameter(tape, each)).toList();
    List<Symbol> signals = used.stream().filter(each -> !isParameter(tape, each)).toList();
    if (signals.size() != 1 || parameters.isEmpty() || parameters.size() > 2) {
      return Optional.empty();
    }
    Link link =
        new Link(
            signals.get(0),
            parameters.get(0),
            parameters.stream().skip(1).findFirst(),
            sums.symbol(),
            output.symbol());
    boolean activation =
        Set.copyOf(Symbols.in(output.equation().expr())).equals(Set.of(link.sums()))
            && link.output().shape().equals(link.sums().shape());
    boolean dense =
        inputs(affine, link.weights())
                == (affine.columnVectors() ? rows(link.signal()) : columns(link.signal()))
            && link.expected(affine).equals(sums.equation().expr());
    return activation && dense ? Optional.of(link) : Optional.empty();
  }

  /** The number of one unit, or input, for the first example. */
  Cell unit(Symbol symbol, int unit) {
    boolean columns = affine.columnVectors();
    int row = columns && rows(symbol) > 1 ? unit : 0;
    int column = !columns && columns(symbol) > 1 ? unit : 0;
    return new Cell(symbol, row, column);
  }

  /** The number of the edge from an input to a unit. */
  Cell weight(Symbol symbol, int input, int unit) {
    return affine == Affine.W_X ? new Cell(symbol, unit, input) : new Cell(symbol, input, unit);
  }

  /** How many inputs weights have. */
  int inputs(Symbol weights) {
    return inputs(affine, weights);
  }

  /** How many units weights lead to. */
  int units(Symbol weights) {
    return affine == Affine.W_X ? rows(weights) : columns(weights);
  }

  private static int inputs(Affine affine, Symbol weights) {
    return affine == Affine.W_X ? columns(weights) : rows(weights);
  }

  private static int rows(Symbol symbol) {
    return symbol.shape().rows();
  }

  private static int columns(Symbol symbol) {
    return symbol.shape().columns();
  }

  private static boolean isParameter(Tape tape, Symbol symbol) {
    return tape.role(symbol.name())
        .filter(role -> role == Role.PARAMETER || role == Role.CONSTANT)
        .isPresent();
  }
}
