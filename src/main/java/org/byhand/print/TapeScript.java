package org.byhand.print;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.problem.Problem.UpdateOrder;

/**
 * Prints the tapes of one training step as statements under the headings of their sections. Tapes
 * for different batch sizes differ in a few lines only, such as the factor 1/N of a mean: those are
 * written once for each size, all others once.
 */
final class TapeScript {
  private static final String BY_TURNS =
      "Steps 2 and 3 by turns: "
          + Section.BACKWARD.title()
          + ", "
          + Section.UPDATE.title().toLowerCase(Locale.ROOT);

  /** What one line of the tape becomes: a statement for each batch size. */
  private record Statement(String heading, List<String> variants) {
    boolean shared() {
      return variants.stream().distinct().count() == 1;
    }
  }

  private final List<Integer> sizes;
  private final List<Statement> statements;

  /**
   * Prepares to print.
   *
   * @param tapes the tapes by batch size
   * @param order whether updates stand among the backward equations
   * @param printer prints single equations
   * @throws IllegalArgumentException if they don't compute the same quantities in the same order
   */
  TapeScript(SortedMap<Integer, Tape> tapes, UpdateOrder order, StatementPrinter printer) {
    this.sizes = List.copyOf(tapes.keySet());
    if (tapes.values().stream().map(TapeScript::names).distinct().count() != 1) {
      throw new IllegalArgumentException("batch sizes " + sizes + " differ in their quantities");
    }
    Tape first = tapes.get(sizes.get(0));
    this.statements =
        IntStream.range(0, first.lines().size())
            .mapToObj(
                i ->
                    new Statement(
                        heading(first.lines().get(i).section(), order),
                        tapes.values().stream()
                            .map(tape -> printer.print(tape.lines().get(i).equation()))
                            .toList()))
            .toList();
  }

  private static List<String> names(Tape tape) {
    return tape.lines().stream().map(Tape.Line::name).toList();
  }

  /** The heading under which a section's statements stand, as on the page. */
  private static String heading(Section section, UpdateOrder order) {
    boolean byTurns = order == UpdateOrder.SEQUENTIAL;
    return switch (section) {
      case STANDARDIZE -> "Step 0: " + section.title();
      case FORWARD, LOSS -> "Step 1: " + Section.FORWARD.title();
      case BACKWARD -> byTurns ? BY_TURNS : "Step 2: " + section.title();
      case UPDATE -> byTurns ? BY_TURNS : "Step 3: " + section.title();
    };
  }

  /**
   * Prints all lines, section by section.
   *
   * @param batchSize a Python expression for the number of examples in the present batch
   */
  void print(ScriptText script, String batchSize) {
    String heading = "";
    int from = 0;
    while (from < statements.size()) {
      Statement first = statements.get(from);
      if (!first.heading().equals(heading)) {
        heading = first.heading();
        script.line("");
        script.line("# " + heading);
      }
      int to = endOfRun(from);
      if (first.shared()) {
        script.lines(variant(0, from, to));
      } else {
        branches(script, batchSize, from, to);
      }
      from = to;
    }
  }

  /** Where statements end that stand under one heading and are all shared, or all not. */
  private int endOfRun(int from) {
    Statement first = statements.get(from);
    int to = from + 1;
    while (to < statements.size()
        && statements.get(to).heading().equals(first.heading())
        && statements.get(to).shared() == first.shared()) {
      to++;
    }
    return to;
  }

  private List<String> variant(int size, int from, int to) {
    return statements.subList(from, to).stream().map(each -> each.variants().get(size)).toList();
  }

  private void branches(ScriptText script, String batchSize, int from, int to) {
    for (int i = 0; i < sizes.size(); i++) {
      List<String> branch = variant(i, from, to);
      String test = (i == 0 ? "if " : "elif ") + batchSize + " == " + sizes.get(i) + ":";
      script.block(i < sizes.size() - 1 ? test : "else:", () -> script.lines(branch));
    }
  }
}
