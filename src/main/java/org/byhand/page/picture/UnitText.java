package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written in and beside a unit.
 *
 * @param style its class in the style sheet, which colours its outline
 * @param name what the unit is called; it stands beside inputs and outputs, above all others
 * @param symbol of the quantity whose number it holds
 * @param value that number
 * @param detail another number
 * @param below what belongs to the unit, such as its bias
 * @param beside what an output is compared with
 */
public record UnitText(
    String style,
    Label name,
    Label symbol,
    Optional<Label> value,
    Optional<Label> detail,
    Optional<Label> below,
    Optional<Label> beside) {

  /** A unit that shows no number. */
  public static UnitText of(String style, Label name, Label symbol) {
    Optional<Label> none = Optional.empty();
    return new UnitText(style, name, symbol, none, none, none, none);
  }

  /** The same unit with a number in it, and another one below that. */
  public UnitText holding(Label value, Optional<Label> detail) {
    return new UnitText(style, name, symbol, Optional.of(value), detail, below, beside);
  }

  /** The same unit with something below and beside it. */
  public UnitText with(Optional<Label> below, Optional<Label> beside) {
    return new UnitText(style, name, symbol, value, detail, below, beside);
  }

  /** The room needed inside, below and above the unit. */
  int width() {
    return widest(
        Stream.of(Optional.of(symbol), value, detail, below).flatMap(Optional::stream).toList());
  }

  /** The room needed beside an input or output. */
  int widthBeside() {
    return widest(Stream.of(Optional.of(name), beside).flatMap(Optional::stream).toList());
  }

  private static int widest(List<Label> labels) {
    return labels.stream().mapToInt(Label::width).max().orElse(0);
  }
}
