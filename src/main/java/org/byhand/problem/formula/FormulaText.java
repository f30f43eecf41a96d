package org.byhand.problem.formula;

import java.util.function.IntFunction;
import org.byhand.diagnostic.Location;

/**
 * A formula as an author wrote it.
 *
 * @param text the formula
 * @param places where in the file the character at an offset of the text stands; also for the
 *     offset after the last one
 */
public record FormulaText(String text, IntFunction<Location> places) {
  Location at(int offset) {
    return places.apply(offset);
  }
}
