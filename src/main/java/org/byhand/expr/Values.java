package org.byhand.expr;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/** The numbers of named quantities, in the order in which they were set. */
public final class Values {
  private final Map<String, SimpleMatrix> byName;

  /** No values yet. */
  public Values() {
    byName = new LinkedHashMap<>();
  }

  private Values(Map<String, SimpleMatrix> byName) {
    this.byName = byName;
  }

  /** Sets or replaces a quantity's value. */
  public void set(String name, SimpleMatrix value) {
    byName.put(name, value);
  }

  /**
   * The value of a quantity.
   *
   * @throws IllegalStateException if it has none
   */
  public SimpleMatrix get(String name) {
    SimpleMatrix value = byName.get(name);
    if (value == null) {
      throw new IllegalStateException("no value for " + name + " among " + byName.keySet());
    }
    return value;
  }

  /** The value of a quantity, if it has one. */
  public Optional<SimpleMatrix> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names that have a value, in the order in which they were first set. */
  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  /** An independent copy; the matrices themselves are shared, since nobody changes them. */
  public Values copy() {
    return new Values(new LinkedHashMap<>(byName));
  }
}
