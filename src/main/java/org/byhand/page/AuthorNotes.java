package org.byhand.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.Nearest;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.lesson.Lesson;
import org.byhand.print.Mark;
import org.byhand.print.NumberPrinter;
import org.byhand.print.Numeral;
import org.byhand.problem.Problem;
import org.byhand.problem.Quantity;
import org.ejml.simple.SimpleMatrix;

/**
 * An author's own words, in which {@code ${value("layer2.a")}} stands for the numbers of a
 * quantity: in the note on the forward pass after the last shown update those of that pass,
 * otherwise those of the first shown update, in which the notes on its parts stand.
 */
final class AuthorNotes {
  private static final Pattern CALL = Pattern.compile("\\$\\{\\s*(\\w+)\\s*\\(([^(){}]*)\\)\\s*}");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** Would put attributes into the page. */
  private static final Pattern MARKUP = Pattern.compile("\\\\html[A-Za-z]*");

  private final Lesson lesson;
  private final Markdown markdown;
  private final Numbers numbers;
  private final Diagnostics diagnostics;

  /** Reports mistakes in notes where they stand. */
  AuthorNotes(Lesson lesson, Markdown markdown, Numbers numbers, Diagnostics diagnostics) {
    this.lesson = lesson;
    this.markdown = markdown;
    this.numbers = numbers;
    this.diagnostics = diagnostics;
  }

  /** The note of a section; none if there is none or it has a mistake. */
  Optional<Html> of(Problem.Section section) {
    return Optional.ofNullable(lesson.problem().notes().get(section))
        .flatMap(note -> render(note.markdown(), note.location(), values(section)));
  }

  /** Another text of the author's, such as the reason of an erratum. */
  Optional<Html> render(String text, Location location) {
    return render(text, location, values(Problem.Section.CHECKS));
  }

  private Values values(Problem.Section section) {
    return section == Problem.Section.REDUX
        ? lesson.trace().redux().values()
        : lesson.steps().get(0).step().pass().values();
  }

  private Optional<Html> render(String text, Location location, Values values) {
    Matcher markup = MARKUP.matcher(text);
    if (markup.find()) {
      diagnostics.error(location, "`" + markup.group() + "` is not allowed in formulas", "");
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    String filled =
        CALL.matcher(text)
            .replaceAll(
                call ->
                    Matcher.quoteReplacement(
                        value(call.group(1), call.group(2), location, values, found)));
    found.all().forEach(diagnostics::add);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Html(markdown.toHtml(filled)));
    } catch (MathException e) {
      diagnostics.error(location, "the formula $" + e.tex() + "$ can't be typeset", e.problem());
    } catch (MarkdownException e) {
      diagnostics.error(location, e.getMessage(), "");
    }
    return Optional.empty();
  }

  private String value(
      String function, String argument, Location location, Values values, Diagnostics found) {
    Matcher text = TEXT.matcher(argument.strip());
    if (!function.equals("value") || !text.matches()) {
      found.error(
          location,
          "`" + function + "(" + argument + ")` can't be filled in",
          "write ${value(\"layer2.a\")}");
      return "";
    }
    String name = text.group(1) == null ? text.group(2) : text.group(1);
    Optional<String> value =
        Quantity.parse(name)
            .flatMap(
                quantity ->
                    values.find(quantity.name()).flatMap(matrix -> shown(quantity, matrix)));
    if (value.isEmpty()) {
      String hint =
          Nearest.to(name, values.names())
              .map("did you mean `%s`?"::formatted)
              .orElseGet(() -> "known here: " + String.join(", ", values.names()));
      found.error(location, "there is no quantity `" + name + "`", hint);
    }
    return value.orElse("");
  }

  private Optional<String> shown(Quantity quantity, SimpleMatrix matrix) {
    Expr.Value value = new Expr.Value(matrix, quantity.name(), false);
    int rows = matrix.getNumRows();
    int columns = matrix.getNumCols();
    if (quantity.element().isEmpty()) {
      return Optional.of(all(value, rows, columns));
    }
    int row = quantity.element().get().row(rows, columns);
    int column = quantity.element().get().column(rows, columns);
    return row < rows && column < columns
        ? Optional.of(number(value, row, column))
        : Optional.empty();
  }

  /** A number, (a, b) for a vector, ((a, b), (c, d)) for a matrix row by row. */
  private String all(Expr.Value value, int rows, int columns) {
    boolean vector = rows == 1 || columns == 1;
    String numbers =
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    IntStream.range(0, columns)
                        .mapToObj(j -> number(value, i, j))
                        .collect(Collectors.joining(", ", vector ? "" : "(", vector ? "" : ")")))
            .collect(Collectors.joining(", "));
    return rows * columns == 1 ? numbers : "(" + numbers + ")";
  }

  private String number(Expr.Value value, int row, int column) {
    String text = NumberPrinter.text(lesson.display().shown(value, row, column));
    Mark mark = Mark.of(value.name(row, column));
    return NumeralNode.write(
        new Numeral(text, mark.with(numbers.add(value.matrix().get(row, column)))));
  }
}
