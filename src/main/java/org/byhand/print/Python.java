package org.byhand.print;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Python's spelling of numbers and of text, safe for any author's words. */
final class Python {
  private static final int COMMENT_WIDTH = 78;

  /** How many significant digits {@link #number} shows. */
  static final int SHOWN_DIGITS = 8;

  /** What lies beyond so many decimals is noise of double arithmetic. */
  static final int SHOWN_DECIMALS = 12;

  private static final int LARGEST_PLAIN_EXPONENT = 15;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private Python() {}

  /**
   * A finite number as the script prints it: so few digits that the last bits, in which two
   * machines' mathematical libraries may differ, are not seen.
   */
  static String number(double x) {
    double quiet = new BigDecimal(x).setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    BigDecimal digits =
        new BigDecimal(quiet).round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_EVEN));
    return written(digits, SHOWN_DIGITS - 1);
  }

  /** A float literal: the shortest one for this finite double, the same on every Java version. */
  static String literal(double x) {
    String text = written(new BigDecimal(NumberOutput.toString(x, true)), LARGEST_PLAIN_EXPONENT);
    return text.matches("-?\\d+") ? text + ".0" : text;
  }

  /** Plain decimals, or a power of ten for very large and very small numbers. */
  private static String written(BigDecimal number, int largestPlainExponent) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = number.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= largestPlainExponent) {
      return stripped.toPlainString();
    }
    String mantissa = stripped.movePointLeft(exponent).toPlainString();
    return mantissa
        + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  /** The rows of a matrix as nested lists, each {@code [1.0, 2.0]}. */
  static List<String> rows(SimpleMatrix matrix) {
    return IntStream.range(0, matrix.getNumRows())
        .mapToObj(
            i ->
                IntStream.range(0, matrix.getNumCols())
                    .mapToObj(j -> literal(matrix.get(i, j)))
                    .collect(Collectors.joining(", ", "[", "]")))
        .toList();
  }

  /** A string literal whose value is exactly this text. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                literal.append('\\').appendCodePoint(point);
              } else if (isVisible(point)) {
                literal.appendCodePoint(point);
              } else {
                literal.append(String.format(Locale.ROOT, "\\U%08x", point));
              }
            });
    return literal.append('"').toString();
  }

  /** Comment lines with these words: one paragraph, however many lines the text had. */
  static List<String> comment(String text) {
    String visible =
        text.codePoints()
            .map(point -> isVisible(point) ? point : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("#");
    for (String word : visible.strip().split(" +")) {
      if (line.length() > 1 && line.length() + 1 + word.length() > COMMENT_WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("#");
      }
      line.append(word.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Whether a character has a picture of its own, and breaks or turns no line. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
