package org.byhand.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr.Constant;

/**
 * The numbers with which something from a catalogue is used: those given, and the defaults of the
 * others.
 *
 * @param values by the arguments' names
 */
public record Arguments(Map<String, Double> values) {
  /** The defaults of arguments that all have one. */
  static Arguments presets(List<Argument> arguments) {
    Map<String, Double> presets = new LinkedHashMap<>();
    arguments.forEach(each -> presets.put(each.name(), each.preset().orElseThrow()));
    return new Arguments(presets);
  }

  public Arguments {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The number for an argument.
   *
   * @throws IllegalArgumentException if there is no such argument
   */
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no argument " + name + " among " + values.keySet());
    }
    return value;
  }

  /** Whether an argument has an effect: a flag that is set, a number that is not 0. */
  boolean has(String name) {
    return get(name) != 0;
  }

  /** The number as a part of a formula. */
  Constant constant(String name) {
    return Algebra.constant(get(name));
  }

  /** The number in plain decimals, as in formulas and scripts. */
  String text(String name) {
    return BigDecimal.valueOf(get(name)).stripTrailingZeros().toPlainString();
  }
}
