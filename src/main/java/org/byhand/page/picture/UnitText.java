package org.byhand.page.picture;

import java.util.Optional;

/**
 * What is written in and beside a unit.
 *
 * @param name what it is called
 * @param value its number
 * @param remark a second number, such as a bias or a target
 */
public record UnitText(String name, String value, Optional<String> remark) {
  /** Words that a template puts before a remark. */
  private static final String BEFORE_REMARK = "target ";

  /** How many characters the wider one of name and remark has. */
  int widest() {
    return Math.max(
        name.length(), remark.map(text -> BEFORE_REMARK.length() + text.length()).orElse(0));
  }
}
