package org.byhand.page;

import java.util.List;
import org.byhand.page.ProblemView.Entry;
import org.byhand.page.ProblemView.Formula;

/**
 * What the template of the notation guide shows.
 *
 * @param entries the symbols of the example
 * @param shapes what the small numbers under symbols say
 * @param signs what stands between symbols
 * @param layouts of the weighted sums
 * @param numbers how numbers are written
 * @param courses whose symbols a problem can have
 */
record GuideView(
    Frame frame,
    List<Entry> entries,
    Html shapes,
    Html signs,
    List<Layout> layouts,
    Html numbers,
    List<Course> courses) {

  /** A layout of the weighted sums, and those equations of the example that depend on it. */
  record Layout(String affine, Html words, List<Formula> formulas) {}

  /** The symbols of a course. */
  record Course(String id, Html words, List<Row> rows) {}

  /** A quantity's canonical name, symbol and role. */
  record Row(String name, Html symbol, String role) {}
}
