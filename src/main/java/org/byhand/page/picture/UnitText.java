package org.byhand.page.picture;

import java.util.Optional;

/**
 * What is written in and beside a unit.
 *
 * @param name what it is called
 * @param value its number
 * @param bias what it adds to its weighted sum
 * @param target what an output should be
 */
public record UnitText(String name, String value, Optional<String> bias, Optional<String> target) {
  /** Words that a template puts before the target. */
  private static final String BEFORE_TARGET = "target ";

  /** How many characters the wider one of name and target has. */
  int widest() {
    return Math.max(
        name.length(), target.map(text -> BEFORE_TARGET.length() + text.length()).orElse(0));
  }
}
