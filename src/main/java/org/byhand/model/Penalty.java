package org.byhand.model;

import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.sum;
import static org.byhand.expr.Algebra.times;
import static org.byhand.expr.Algebra.total;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.problem.Regularization;

/** The terms of a loss that grow with the parameters, whatever the data. */
public enum Penalty implements CatalogueEntry {
  /** λ Σ|w|; its derivative at 0 is taken to be 0, as in PyTorch. */
  L1("l1", "lambda1", Regularization::l1, w -> new Expr.Apply(Elementary.ABS, w), 1),

  /** (λ/2) Σ w². */
  L2("l2", "lambda2", Regularization::l2, w -> power(w, 2), 2);

  private final String id;
  private final Symbol strength;
  private final Function<Regularization, Optional<BigDecimal>> given;
  private final UnaryOperator<Expr> each;
  private final int divisor;

  Penalty(
      String id,
      String strength,
      Function<Regularization, Optional<BigDecimal>> given,
      UnaryOperator<Expr> each,
      int divisor) {
    this.id = id;
    this.strength = new Symbol(strength, Shape.SCALAR);
    this.given = given;
    this.each = each;
    this.divisor = divisor;
  }

  @Override
  public String id() {
    return id;
  }

  /** The penalty's canonical name: {@code loss.l2}. */
  public String quantity() {
    return Names.LOSS + "." + id;
  }

  /** λ, as it stands in equations. */
  public Symbol strength() {
    return strength;
  }

  /** The penalties that an author asked for. */
  public static List<Penalty> in(Regularization regularization) {
    return Arrays.stream(values())
        .filter(penalty -> penalty.given(regularization).isPresent())
        .toList();
  }

  /** λ as the author wrote it; empty if there is no such term. */
  public Optional<BigDecimal> given(Regularization regularization) {
    return given.apply(regularization);
  }

  /** The term of all these parameters. */
  Expr of(List<Symbol> parameters) {
    List<Expr> totals = parameters.stream().map(w -> total(each.apply(w), Axis.ALL)).toList();
    return times(List.of(fraction(1, divisor), strength, sum(totals)));
  }
}
