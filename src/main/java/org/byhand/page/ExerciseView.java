package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.print.Mark;

/**
 * What a worksheet shows in place of a derivation.
 *
 * @param id of its place on the page
 * @param left what is to be worked out
 * @param formula how
 * @param hint the formula with numbers plugged in; missing if that would be the result
 * @param rows the result with blanks in it
 */
record ExerciseView(
    String id, Html left, Html formula, Optional<Html> hint, List<List<Place>> rows) {

  /**
   * A place of the result.
   *
   * @param blank what is asked there
   * @param text what is shown if nothing is asked: a number, or dots
   */
  record Place(Optional<Blank> blank, String text) {}

  /**
   * A box for an answer. Numbers are decimal fractions that every language reads.
   *
   * @param id of its place on the page
   * @param mark which quantity is asked for; missing if it is none with a name
   * @param label what is asked, in words
   * @param value the number with all its digits
   * @param shown the number as the page with the solution shows it
   * @param decimals how many decimals that has
   * @param alsoRight other numbers that count as right
   * @param wrong numbers that come from a slip
   */
  record Blank(
      String id,
      Optional<Mark> mark,
      String label,
      String value,
      String shown,
      int decimals,
      List<String> alsoRight,
      List<Wrong> wrong) {}

  /** A number that comes from a slip. */
  record Wrong(String value, SlipWords slip) {}

  /**
   * What to say about a slip.
   *
   * @param key by which a blank refers to it
   */
  record SlipWords(String key, Html words) {}
}
