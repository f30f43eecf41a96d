package org.byhand.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The HTML of all expressions of one shape.
 *
 * @param html with any digits
 * @param places the indices into {@code html} at which digits of the expression stand
 * @param digits for each place, which of the shape's digits stands there
 */
record ShapeTemplate(String html, int[] places, int[] digits) {

  /** The HTML with the digits of another expression of the shape. */
  String with(String others) {
    char[] filled = html.toCharArray();
    for (int index = 0; index < places.length; index++) {
      filled[places[index]] = others.charAt(digits[index]);
    }
    return new String(filled);
  }

  /**
   * Finds out where in the HTML the digits are, by rendering the shape with made-up ones.
   *
   * <p>Each digit of the shape has a code word of its own, whose letters are the digits that stand
   * for it in one rendering after the other; the first two always differ.
   *
   * @param shape an expression
   * @param html its HTML
   * @param render makes HTML of TeX
   * @return empty if the renderings differ in anything but digits of the expression
   */
  static Optional<ShapeTemplate> learn(TexShape shape, String html, UnaryOperator<String> render) {
    List<String> words = codeWords(shape.digits());
    List<String> fillings =
        IntStream.range(0, words.get(0).length()).mapToObj(each -> letters(words, each)).toList();
    List<String> renderings = new ArrayList<>(List.of(html));
    for (String filling : fillings.subList(1, fillings.size())) {
      renderings.add(render.apply(shape.with(filling)));
    }

    Map<String, Integer> digitOf = new HashMap<>();
    words.forEach(word -> digitOf.put(word, digitOf.size()));
    int[] places = differences(html, renderings.get(1));
    int[] digits = new int[places.length];
    for (int index = 0; index < places.length; index++) {
      Integer digit = digitOf.get(letters(renderings, places[index]));
      if (digit == null) {
        return Optional.empty();
      }
      digits[index] = digit;
    }
    ShapeTemplate template = new ShapeTemplate(html, places, digits);
    return fillings.stream().map(template::with).toList().equals(renderings)
        ? Optional.of(template)
        : Optional.empty();
  }

  /**
   * A different word for each digit, all of one length, as short as can be: the digit itself, then
   * a number that tells equal digits apart and starts with another digit.
   */
  private static List<String> codeWords(String digits) {
    int[] counts = new int[10];
    digits.chars().forEach(digit -> counts[digit - '0']++);
    int most = Arrays.stream(counts).max().orElseThrow();
    int block = 1;
    while (9 * block < most) {
      block *= 10;
    }
    int[] next = new int[10];
    List<String> words = new ArrayList<>();
    for (int index = 0; index < digits.length(); index++) {
      int digit = digits.charAt(index) - '0';
      int count = next[digit]++;
      int first = count / block < digit ? count / block : count / block + 1;
      // The block in front only pads the number with zeros.
      String number = Integer.toString(10 * block + first * block + count % block).substring(1);
      words.add(digit + number);
    }
    return words;
  }

  /** The letter at {@code index} of each text that is as long. */
  private static String letters(List<String> texts, int index) {
    StringBuilder letters = new StringBuilder();
    for (String text : texts) {
      if (index < text.length()) {
        letters.append(text.charAt(index));
      }
    }
    return letters.toString();
  }

  private static int[] differences(String left, String right) {
    char[] lefts = left.toCharArray();
    char[] rights = right.toCharArray();
    int end = Math.min(lefts.length, rights.length);
    List<Integer> places = new ArrayList<>();
    int from = 0;
    while (from < end) {
      int length = Arrays.mismatch(lefts, from, end, rights, from, end);
      if (length < 0) {
        break;
      }
      places.add(from + length);
      from += length + 1;
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}
