package org.byhand.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.Tape.Quantity;
import org.byhand.problem.Architecture;

/**
 * The expert form: equations of the author's own, in which no mistake is left.
 *
 * @param equations for one example
 * @param parameters trained or not
 * @param targets the data that only the loss uses
 * @param data the shape of one example's quantities by name
 * @param columns whether vectors are columns
 */
record EquationsPass(
    Architecture.Equations equations,
    List<Parameter> parameters,
    Set<String> targets,
    Map<String, Shape> data,
    boolean columns)
    implements ForwardPass {
  EquationsPass {
    parameters = List.copyOf(parameters);
    targets = Set.copyOf(targets);
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  @Override
  public Symbol emit(TapeBuilder tape, Map<String, Symbol> examples) {
    return (Symbol) sound(writer(tape).forward(tape)).expr();
  }

  @Override
  public Expr loss(TapeBuilder tape, Symbol output, Map<String, Symbol> targets) {
    EquationsWriter writer = writer(tape);
    sound(writer.forward(new TapeBuilder(tape.purpose())));
    BatchAlgebra batch = batch(tape);
    return summands(batch.forEachExample(sound(writer.loss(tape))));
  }

  private static Operand sound(Optional<Operand> result) {
    return result.orElseThrow(() -> new IllegalStateException("equations that were not checked"));
  }

  private EquationsWriter writer(TapeBuilder tape) {
    return writer(tape, new Catalogue(new Diagnostics()));
  }

  /** Emits the equations for the data and parameters that a tape has as its inputs. */
  EquationsWriter writer(TapeBuilder tape, Catalogue catalogue) {
    BatchAlgebra batch = batch(tape);
    Map<String, Operand> given = new LinkedHashMap<>();
    for (Quantity input : tape.inputs()) {
      Symbol symbol = input.symbol();
      boolean ofData = data.containsKey(symbol.name());
      given.put(symbol.name(), ofData ? batch.data(symbol) : Operand.shared(symbol));
    }
    return new EquationsWriter(equations, batch, given, catalogue);
  }

  private BatchAlgebra batch(TapeBuilder tape) {
    return tape.inputs().stream()
        .map(Quantity::symbol)
        .filter(symbol -> data.containsKey(symbol.name()))
        .findFirst()
        .map(symbol -> symbol.shape().size() / data.get(symbol.name()).size())
        .map(count -> new BatchAlgebra(count, columns))
        .orElse(new BatchAlgebra(1, columns));
  }

  /** What is added up to the loss: the sum of sums is one sum over all. */
  private static Expr summands(Expr loss) {
    if (loss instanceof Expr.Negate negate) {
      return Algebra.negate(summands(negate.x()));
    }
    if (loss instanceof Expr.Times times
        && times.factors().size() == 2
        && times.factors().get(0) instanceof Expr.Constant coefficient) {
      return Algebra.times(coefficient, summands(times.factors().get(1)));
    }
    return loss instanceof Expr.Total total ? total.x() : loss;
  }
}
