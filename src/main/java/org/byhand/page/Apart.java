package org.byhand.page;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.byhand.lesson.Display;
import org.byhand.lesson.Shown;
import org.byhand.model.Names;
import org.byhand.print.NumberPrinter;
import org.byhand.print.Numeral;
import org.byhand.training.Pass;

/** Numbers that are compared in words, with as many decimals as tell them apart. */
final class Apart {
  private final PageContext page;

  Apart(PageContext page) {
    this.page = page;
  }

  /**
   * What became of a loss.
   *
   * @param trend {@code fell}, {@code rose} or {@code stayed}; {@code hardly} if no number of
   *     decimals that a reader can choose would show the change
   */
  record Change(Numeral before, Numeral after, String trend) {}

  /** The change from one pass to another. */
  Change between(Pass before, Pass after) {
    Numeral first = page.number(before.values(), Names.LOSS, 0, 0);
    Numeral second = page.number(after.values(), Names.LOSS, 0, 0);
    double old = loss(before);
    double now = loss(after);
    if (old == now || isPencil()) {
      return new Change(first, second, trend(old, now));
    }
    OptionalInt fewest = fewest(old, now);
    return fewest.isEmpty()
        ? new Change(first, second, "hardly")
        : new Change(
            with(first, old, fewest.getAsInt()),
            with(second, now, fewest.getAsInt()),
            trend(old, now));
  }

  /**
   * A number that is told from another one, if any number of decimals that a reader can choose does
   * so.
   *
   * @param numeral the number {@code x} as it is shown
   */
  Numeral from(double other, Numeral numeral, double x) {
    OptionalInt fewest = isPencil() ? OptionalInt.empty() : fewest(x, other);
    return fewest.isEmpty() ? numeral : with(numeral, x, fewest.getAsInt());
  }

  /** With pencil arithmetic, decimals belong to the computation. */
  private boolean isPencil() {
    return page.lesson().display().pencil().isPresent();
  }

  private static double loss(Pass pass) {
    return pass.values().get(Names.LOSS).get(0);
  }

  private static String trend(double before, double after) {
    return after < before ? "fell" : after > before ? "rose" : "stayed";
  }

  /** The fewest decimals with which two different numbers look different. */
  private static OptionalInt fewest(double a, double b) {
    return IntStream.rangeClosed(Display.FEWEST, Display.MOST)
        .filter(decimals -> !Shown.of(a, decimals).sameAs(Shown.of(b, decimals)))
        .findFirst();
  }

  /** However few decimals a reader chooses, this number keeps so many. */
  private Numeral with(Numeral numeral, double x, int fewest) {
    int decimals = Math.max(fewest, page.lesson().display().decimals());
    return new Numeral(
        NumberPrinter.text(Shown.of(x, decimals)),
        numeral.mark().with(page.numbers().addAtLeast(x, fewest)));
  }
}
