package org.byhand.print;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which quantity a symbol or a number on a page is, for scripts: each part is an attribute
 * {@code data-quantity}, {@code data-element} …, in equations as in tables and pictures.
 *
 * @param quantity the canonical name, such as {@code layer1.W}; missing for a number on the way
 * @param element its place in the quantity, from 0: {@code 2} in a vector, {@code 0-1} (row and
 *     column) in a matrix; missing for a whole quantity
 * @param line the id of the place on the page where the quantity got its number, which tells its
 *     values at different moments apart; missing where no moment is meant
 * @param number which of the page's numbers it is
 */
public record Mark(
    Optional<String> quantity,
    Optional<String> element,
    Optional<String> line,
    Optional<String> number) {
  private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d+)(?:,(\\d+))?]");

  /** The mark of a quantity or element by its canonical name. */
  public static Mark of(String name) {
    Optional<String> none = Optional.empty();
    Matcher element = ELEMENT.matcher(name);
    if (!element.matches()) {
      return new Mark(Optional.of(name), none, none, none);
    }
    String column = element.group(3) == null ? "" : "-" + element.group(3);
    return new Mark(
        Optional.of(element.group(1)), Optional.of(element.group(2) + column), none, none);
  }

  /** The mark of a number that has no name. */
  public static Mark ofNumber(String number) {
    Optional<String> none = Optional.empty();
    return new Mark(none, none, none, Optional.of(number));
  }

  /** The same with the place where the quantity got its number. */
  public Mark at(Optional<String> place) {
    return new Mark(quantity, element, place, number);
  }

  /** The same of one of the page's numbers. */
  public Mark with(String pageNumber) {
    return new Mark(quantity, element, line, Optional.of(pageNumber));
  }

  /** Puts the attributes around LaTeX. */
  public String around(String latex) {
    StringJoiner attributes = new StringJoiner(",");
    quantity.ifPresent(value -> attributes.add("quantity=" + value));
    element.ifPresent(value -> attributes.add("element=" + value));
    line.ifPresent(value -> attributes.add("line=" + value));
    number.ifPresent(value -> attributes.add("number=" + value));
    return "\\htmlData{" + attributes + "}{" + latex + "}";
  }
}
