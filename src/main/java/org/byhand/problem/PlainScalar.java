package org.byhand.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Node.Kind;

/**
 * Decides what an unquoted value is. Versions and readers of YAML disagree on some; those are
 * errors, so that a file means the same to everyone who reads it.
 */
final class PlainScalar {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUTH =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final String EXPONENT = "([eE][-+]?[0-9]+)?";
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)" + EXPONENT);

  private static final List<Trap> TRAPS =
      List.of(
          new Trap(
              "(?i)yes|no|on|off",
              "some readers of YAML take `%s` for true or false",
              "write '%s' in quotes if it is a word, otherwise true or false"),
          new Trap(
              "[-+]?0[0-9]+(\\.[0-9]*)?" + EXPONENT,
              "`%s` starts with a zero, which some readers of YAML take for an octal number",
              "leave the leading zeros out, or write '%s' in quotes if it is text"),
          new Trap(
              "(?i)[-+]?0(o[0-7_]+|x[0-9a-f_]+|b[01_]+)",
              "`%s` is not a decimal number",
              "write it in decimal, or as '%s' in quotes if it is text"),
          new Trap(
              "[-+]?[0-9][0-9_]*_[0-9_]*(\\.[0-9_]*)?" + EXPONENT,
              "`%s` has underscores between its digits",
              "write the digits without underscores, or '%s' in quotes if it is text"),
          new Trap(
              "(?i)[-+]?\\.?(inf|infinity|nan)",
              "`%s` is not a number that can be computed with",
              "write a decimal number, or '%s' in quotes if it is text"),
          new Trap(
              "[-+]?[0-9]+:[0-5]?[0-9][0-9:]*(\\.[0-9]*)?",
              "some readers of YAML take `%s` for a number in base 60",
              "write a decimal number, or '%s' in quotes if it is text"));

  /** A form that is refused, with what is wrong with it and what to write. */
  private record Trap(Pattern form, String message, String hint) {
    Trap(String form, String message, String hint) {
      this(Pattern.compile(form), message, hint);
    }
  }

  private PlainScalar() {}

  /** The value that {@code written} stands for; a {@link Kind#BROKEN} one if it was reported. */
  static Scalar read(String written, Location location, Diagnostics diagnostics) {
    for (Trap trap : TRAPS) {
      if (trap.form().matcher(written).matches()) {
        String shown = Shortened.of(written);
        diagnostics.error(location, trap.message().formatted(shown), trap.hint().formatted(shown));
        return new Scalar(Kind.BROKEN, written, location);
      }
    }
    if (NUMBER.matcher(written).matches()) {
      return number(written, location, diagnostics);
    }
    if (NOTHING.contains(written)) {
      return new Scalar(Kind.NOTHING, written, location);
    }
    return new Scalar(TRUTH.contains(written) ? Kind.TRUTH : Kind.TEXT, written, location);
  }

  private static Scalar number(String written, Location location, Diagnostics diagnostics) {
    String[] parts = written.split("[eE]");
    long digits = parts[0].chars().filter(Character::isDigit).count();
    if (digits > Limits.NUMBER_DIGITS) {
      diagnostics.error(
          location,
          "a number of " + digits + " digits; at most " + Limits.NUMBER_DIGITS + " are read",
          "round it: computation carries 17");
      return new Scalar(Kind.BROKEN, written, location);
    }
    if (!isWithinRange(parts)) {
      diagnostics.error(
          location,
          "the number `%s` is too large or too small".formatted(Shortened.of(written)),
          "magnitudes from %s to %s, and 0, are read"
              .formatted(Limits.SMALLEST_NUMBER, Limits.LARGEST_NUMBER)
              .toLowerCase(Locale.ROOT));
      return new Scalar(Kind.BROKEN, written, location);
    }
    return new Scalar(Kind.NUMBER, written, location);
  }

  private static boolean isWithinRange(String[] mantissaAndExponent) {
    if (mantissaAndExponent.length > 1 && mantissaAndExponent[1].length() > 5) {
      return false;
    }
    BigDecimal size = new BigDecimal(String.join("e", mantissaAndExponent)).abs();
    return size.signum() == 0
        || size.compareTo(Limits.SMALLEST_NUMBER) >= 0
            && size.compareTo(Limits.LARGEST_NUMBER) <= 0;
  }
}
