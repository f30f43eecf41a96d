package org.byhand.page;

import java.util.List;

/** What a variant of a problem is called beside the problem: its title without what both share. */
final class VariantName {
  /** Fewer words in common may be so by chance. */
  private static final int LEAST_SHARED = 3;

  private VariantName() {}

  /**
   * The words of a variant's title in which it differs, if both begin or end alike; otherwise its
   * whole title.
   */
  static String of(String problem, String variant) {
    List<String> words = List.of(variant.split(" "));
    List<String> known = List.of(problem.split(" "));
    int least = Math.min(words.size(), known.size());
    int start = 0;
    while (start < least && plain(words.get(start)).equals(plain(known.get(start)))) {
      start++;
    }
    int end = 0;
    while (end < least - start && word(words, end).equals(word(known, end))) {
      end++;
    }
    boolean clause = start > 0 && words.get(start - 1).equals("that");
    int from = start >= LEAST_SHARED && !clause ? start : 0;
    int to = words.size() - (end >= LEAST_SHARED ? end : 0);
    return from < to ? String.join(" ", words.subList(from, to)) : variant;
  }

  private static String word(List<String> words, int fromEnd) {
    return plain(words.get(words.size() - 1 - fromEnd));
  }

  private static String plain(String word) {
    return word.replaceAll("[,.:;?!]$", "");
  }
}
