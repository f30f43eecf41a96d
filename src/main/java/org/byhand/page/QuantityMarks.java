package org.byhand.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.lesson.Display;
import org.byhand.model.Role;
import org.byhand.print.Decoration;
import org.byhand.print.Mark;

/**
 * Puts around every quantity the class of its role, by which the style sheet colors it, and its
 * mark; around every number its index; and around every relation with how many decimals it is ≈.
 */
final class QuantityMarks implements Decoration {
  private final Function<String, Optional<Role>> roles;
  private final Function<String, Optional<String>> places;
  private final Numbers numbers;

  /**
   * Marks what is printed at one moment.
   *
   * @param roles by canonical name
   * @param places where quantities got their numbers, by canonical name
   * @param numbers takes every number that is printed
   */
  QuantityMarks(
      Function<String, Optional<Role>> roles,
      Function<String, Optional<String>> places,
      Numbers numbers) {
    this.roles = roles;
    this.places = places;
    this.numbers = numbers;
  }

  @Override
  public String decorate(String name, Shape shape, String latex) {
    Mark mark = Mark.of(name);
    String quantity = mark.quantity().orElseThrow();
    return roles
        .apply(quantity)
        .map(RoleClasses::of)
        .map(
            role ->
                "\\htmlClass{" + role + "}{" + mark.at(places.apply(quantity)).around(latex) + "}")
        .orElse(latex);
  }

  /** An element of a matrix that is marked already gets its place in it, too. */
  @Override
  public String number(Expr.Value value, int row, int column, String latex) {
    Mark mark = Mark.of(value.name(row, column));
    Optional<String> element = value.shape().isScalar() ? Optional.empty() : mark.element();
    String index =
        value.given() ? numbers.addGiven() : numbers.add(value.matrix().get(row, column));
    return new Mark(Optional.empty(), element, Optional.empty(), Optional.of(index)).around(latex);
  }

  @Override
  public String relation(Set<Integer> approximate, String latex) {
    if (approximate.isEmpty()) {
      return latex;
    }
    String each =
        IntStream.rangeClosed(Display.FEWEST, Display.MOST)
            .mapToObj(decimals -> approximate.contains(decimals) ? "1" : "0")
            .collect(Collectors.joining());
    return "\\htmlData{approximate=" + each + "}{" + latex + "}";
  }
}
