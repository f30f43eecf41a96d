package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A formula as a line of text for a picture, read from its MathML: letters with their scripts. What
 * stands above one another in print stands side by side, so this is for symbols, not for equations.
 */
final class MathLabel {
  /** Accents, which in MathML stand over their letter, and as text behind it. */
  private static final Map<String, String> ACCENTS =
      Map.of(
          "^", "\u0302", "ˉ", "\u0304", "~", "\u0303", "ˇ", "\u030C", "˙", "\u0307", "→", "\u20D7");

  /** Operators with space around them. */
  private static final Set<String> BINARY = Set.of("=", "+", "−", "⋅", "⊙", "×");

  private static final String STACKED = "mfrac, msqrt, mtable, munder, munderover";

  /** A letter that is raised by itself. */
  private static final String PRIME = "′";

  private final List<Run> runs = new ArrayList<>();

  private MathLabel() {}

  /** The label of a formula that a {@link MathRenderer} has rendered. */
  static Label of(Html formula) {
    Element rendered = Jsoup.parseBodyFragment(formula.markup()).body();
    Element math = rendered.selectFirst("math semantics > :first-child");
    MathLabel label = new MathLabel();
    label.add(math == null ? rendered : math, 0);
    return Label.of(label.runs);
  }

  /** The same; empty if the formula can't be read on one line. */
  static Optional<Label> onOneLine(Html formula) {
    Element rendered = Jsoup.parseBodyFragment(formula.markup()).body();
    return rendered.select(STACKED).isEmpty() ? Optional.of(of(formula)) : Optional.empty();
  }

  private void add(Element element, int shift) {
    switch (element.normalName()) {
      case "msub" -> scripts(element, shift, 1);
      case "msup" -> scripts(element, shift, -1);
      case "msubsup" -> scripts(element, shift, 1, -1);
      case "mover" -> accented(element, shift);
      case "mfrac" -> {
        add(element.child(0), shift);
        add("/", shift, false);
        add(element.child(1), shift);
      }
      default -> {
        element.children().forEach(child -> add(child, shift));
        if (element.childrenSize() == 0) {
          boolean upright =
              element.attr("mathvariant").equals("normal")
                  || element.attr("mathvariant").equals("bold")
                  || element.text().length() > 1;
          String text = isBinary(element.text()) ? " " + element.text() + " " : element.text();
          add(text, shift, element.normalName().equals("mi") && !upright);
        }
      }
    }
  }

  /** Whether an operator stands between two operands: a sign does not. */
  private boolean isBinary(String operator) {
    String before = runs.isEmpty() ? " " : runs.get(runs.size() - 1).text();
    return BINARY.contains(operator) && !before.endsWith(" ") && !before.endsWith("(");
  }

  private void scripts(Element element, int shift, int... places) {
    add(element.child(0), shift);
    for (int i = 0; i < places.length; i++) {
      Element script = element.child(i + 1);
      boolean raised = script.text().startsWith(PRIME);
      add(script, shift == 0 && !raised ? places[i] : shift);
    }
  }

  private void accented(Element element, int shift) {
    add(element.child(0), shift);
    String over = element.child(1).text();
    add(ACCENTS.getOrDefault(over, over), shift, runs.get(runs.size() - 1).italic());
  }

  private void add(String text, int shift, boolean italic) {
    if (text.isEmpty()) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.shift() == shift && last.italic() == italic) {
      runs.set(runs.size() - 1, new Run(last.text() + text, shift, italic));
    } else {
      runs.add(new Run(text, shift, italic));
    }
  }
}
