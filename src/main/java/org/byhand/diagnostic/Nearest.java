package org.byhand.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {
  /** Longer words are not compared: a hint for them would help nobody. */
  private static final int LONGEST_WORD = 64;

  private Nearest() {}

  /**
   * Returns the known word with the fewest letters to change, insert, remove or swap, regardless of
   * case; none if more than a third of the letters (and more than one) differ.
   *
   * @param typed what was written
   * @param known what could have been written, in any order
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    String word = typed.toLowerCase(Locale.ROOT);
    DamerauLevenshteinDistance distance =
        new DamerauLevenshteinDistance(Math.max(1, (typed.length() + 1) / 3));
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(each -> new Candidate(each, distance.apply(word, each.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }
}
