package org.byhand.lesson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.byhand.problem.Expected.Place;

/** Published numbers beside the computed ones. */
public record Comparison(List<Item> items) {

  /**
   * One number in print.
   *
   * @param place what and when
   * @param row from 0
   * @param column from 0
   * @param printed as published
   * @param computed the value, at full precision
   * @param agrees whether the value rounds to the print
   * @param erratum why not, in Markdown
   */
  public record Item(
      Place place,
      int row,
      int column,
      BigDecimal printed,
      double computed,
      boolean agrees,
      Optional<String> erratum) {}

  public Comparison {
    items = List.copyOf(items);
  }

  /** How many numbers were compared. */
  public int compared() {
    return items.size();
  }

  /** How many agree. */
  public int agree() {
    return (int) items.stream().filter(Item::agrees).count();
  }

  /** How many differ for a known reason. */
  public int errata() {
    return (int) items.stream().filter(item -> item.erratum().isPresent()).count();
  }
}
