package org.byhand.problem;

import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Location;

/**
 * What a published page prints for this problem.
 *
 * @param source where, if not the problem's own source
 * @param claims the printed numbers
 * @param errata printed numbers that are known not to be the computed ones, with the reason
 */
public record Expected(Optional<Source> source, List<Claim> claims, List<Erratum> errata) {

  /** When in the run a quantity is looked at. */
  public enum Phase {
    /** At a shown step; {@code index} is the step, from 1. */
    STEP("steps"),
    /** In the forward pass after the last shown step. */
    REDUX("redux"),
    /** An epoch's loss before its update; {@code index} is the epoch, from 1. */
    HISTORY("history"),
    /** A parameter after all training. */
    FINAL("final"),
    /** In the forward pass on the first batch after all training. */
    TRAINED("trained"),
    /** The output for an input of {@code predict}; {@code index} is its place there, from 1. */
    PREDICTION("predictions");

    private final String key;

    Phase(String key) {
      this.key = key;
    }

    /** The key under {@code expected:}. */
    public String key() {
      return key;
    }
  }

  /**
   * A quantity, or one element of it, at one moment.
   *
   * @param phase when
   * @param index which step, epoch or prediction, from 1; 0 where the phase has one moment only
   * @param name canonical name, such as {@code grad.layer1.W}
   * @param element row and column from 0, or empty for the whole quantity
   */
  public record Place(Phase phase, int index, String name, Optional<Element> element) {}

  /** Row and column, from 0; of a vector, {@code [i]} counts along it. */
  public record Element(int index, Optional<Integer> column) {

    /** The row that this means in a matrix of so many rows and columns; may lie outside. */
    public int row(int rows, int columns) {
      return isAlongRow(rows, columns) ? 0 : index;
    }

    /** The column that this means in a matrix of so many rows and columns; may lie outside. */
    public int column(int rows, int columns) {
      return isAlongRow(rows, columns) ? index : column.orElse(0);
    }

    private boolean isAlongRow(int rows, int columns) {
      return column.isEmpty() && rows == 1 && columns > 1;
    }
  }

  /** A number or numbers in print; the decimals written tell the precision. */
  public record Claim(Place place, Grid printed, Location location) {}

  /** Why print and computation differ at a place, in Markdown. */
  public record Erratum(Place place, String reason, Location location) {}

  public Expected {
    claims = List.copyOf(claims);
    errata = List.copyOf(errata);
  }
}
