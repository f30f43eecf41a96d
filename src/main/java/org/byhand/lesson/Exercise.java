package org.byhand.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A derivation whose result the reader is to find.
 *
 * @param derivation with the formula, the numbers to plug in, and the result
 * @param blanks the elements of the result that are asked for, row by row; of a large matrix only
 *     some
 */
public record Exercise(Derivation derivation, List<Blank> blanks) {

  public Exercise {
    blanks = List.copyOf(blanks);
  }

  /** What is asked at a place of the result; empty if its number is given away. */
  public Optional<Blank> blank(int row, int column) {
    return blanks.stream()
        .filter(blank -> blank.row() == row && blank.column() == column)
        .findFirst();
  }
}
