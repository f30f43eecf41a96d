package org.byhand.problem.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Location;

/**
 * An author's expression, as it is written: what its names and functions stand for is the engine's
 * business. Every part knows its place in the file, so that a mistake can be shown there.
 */
public sealed interface Formula {

  /** Where a message about this part points: at an operator's sign, otherwise at the start. */
  Location location();

  /** Where the part starts. */
  default Location start() {
    return location();
  }

  <R> R accept(Visitor<R> visitor);

  /** A number with exactly the decimals written. */
  record Number(BigDecimal value, Location location) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** The name of a quantity. */
  record Name(String name, Location location) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(this);
    }
  }

  /** {@code -x}. */
  record Negate(Formula x, Location location) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negate(this);
    }
  }

  /** {@code left + right} and its like; the location is the sign's. */
  record Binary(Operator operator, Formula left, Formula right, Location location)
      implements Formula {
    @Override
    public Location start() {
      return left.start();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** {@code x.T}; the location is the point's. */
  record Transpose(Formula x, Location location) implements Formula {
    @Override
    public Location start() {
      return x.start();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transpose(this);
    }
  }

  /** {@code x[0]}, {@code x[:, 1]}; the location is the bracket's. */
  record Index(Formula x, List<Subscript> subscripts, Location location) implements Formula {
    public Index {
      subscripts = List.copyOf(subscripts);
    }

    @Override
    public Location start() {
      return x.start();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.index(this);
    }
  }

  /** {@code softmax(x, axis=1)}. */
  record Call(String function, List<Argument> arguments, Location location) implements Formula {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** {@code [a, b]} or {@code (a, b)}. */
  record Items(List<Formula> items, Location location) implements Formula {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /**
   * What a call hands over.
   *
   * @param name empty if its position tells what it is
   * @param location where it starts, with its name
   */
  record Argument(Optional<String> name, Formula value, Location location) {}

  /**
   * One axis of an index: a place, or a range. Places count from 0, negative ones from the end.
   *
   * @param from the place, or the first one of the range
   * @param to the first place that the range does not take
   * @param range whether it is a range; otherwise {@code from} is there and {@code to} is not
   */
  record Subscript(
      Optional<Integer> from, Optional<Integer> to, boolean range, Location location) {}

  /** One method per kind of part, so that a new kind does not compile until everyone knows it. */
  interface Visitor<R> {
    R number(Number number);

    R name(Name name);

    R negate(Negate negate);

    R binary(Binary binary);

    R transpose(Transpose transpose);

    R index(Index index);

    R call(Call call);

    R items(Items items);
  }
}
