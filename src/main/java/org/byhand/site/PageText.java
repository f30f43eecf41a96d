package org.byhand.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What can be searched of a page.
 *
 * @param title its heading
 * @param summary its description
 * @param words the words of its text, folded
 */
record PageText(String title, String summary, SortedSet<String> words) {
  /**
   * Navigation and the titles of other pages say nothing of a page; numbers, formulas and code
   * would be most of the words.
   */
  private static final String LEFT_OUT = "nav, a[href*='/index.html'], svg, pre, .katex, .numbers";

  /** The script that searches cuts words in the same way. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern STARTS_WITH_LETTER = Pattern.compile("\\p{L}.+");

  /** Reads a page. */
  static PageText of(Document page) {
    Element title = page.selectFirst("h1");
    SortedSet<String> words = new TreeSet<>();
    Element main = page.selectFirst("main");
    if (main != null) {
      Element text = main.clone();
      text.select(LEFT_OUT).remove();
      WORD.matcher(folded(text.text()))
          .results()
          .map(MatchResult::group)
          .filter(word -> STARTS_WITH_LETTER.matcher(word).matches())
          .forEach(words::add);
    }
    return new PageText(
        title == null ? "" : title.text(),
        page.select("meta[name=description]").attr("content"),
        words);
  }

  /** A text without accents and capitals. */
  static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
