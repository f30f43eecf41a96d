package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Parameter;
import org.byhand.model.Section;
import org.byhand.page.picture.HeatMapLayout;
import org.byhand.page.picture.HeatMaps;
import org.byhand.page.picture.Label;

/**
 * The parameters before and after an update, for networks that are no chain of dense layers: there
 * the network's own picture shows them.
 */
final class UpdateFigure {
  /** A larger matrix would be a wall of numbers. */
  private static final int MOST_NUMBERS = 16;

  private static final int MOST_PARAMETERS = 12;

  private static final Label BECOMES = Label.of("→");

  private UpdateFigure() {}

  /** What the template shows. */
  record Drawing(String id, List<Pair> pairs) {}

  /** A parameter before and after. */
  record Pair(String id, HeatMaps maps) {}

  /**
   * What the caption may say.
   *
   * @param left whether parameters were left out
   */
  record Caption(boolean left) {}

  static List<Figure> of(PageContext page, Scene scene, Labels labels) {
    if (scene.section() != Section.UPDATE || NetworkFigure.applies(page, scene.pass())) {
      return List.of();
    }
    List<Symbol> trained =
        page.lesson().trace().network().parameters().stream()
            .filter(Parameter::trainable)
            .map(Parameter::symbol)
            .filter(symbol -> scene.pass().values().find(symbol.next().name()).isPresent())
            .toList();
    List<Symbol> shown =
        trained.stream()
            .filter(symbol -> symbol.shape().size() > 1 && symbol.shape().size() <= MOST_NUMBERS)
            .limit(MOST_PARAMETERS)
            .toList();
    return shown.isEmpty()
        ? List.of()
        : List.of(figure(page, scene, labels, shown, shown.size() < trained.size()));
  }

  private static Figure figure(
      PageContext page, Scene scene, Labels labels, List<Symbol> shown, boolean left) {
    String id = scene.id() + "-parameters";
    List<Pair> pairs = new ArrayList<>();
    for (Symbol symbol : shown) {
      HeatMaps maps =
          HeatMapLayout.onOneScale(
              List.of(labels.matrix(symbol), labels.matrix(symbol.next())), List.of(BECOMES));
      pairs.add(new Pair(id + "-" + (pairs.size() + 1), maps));
    }
    return new Figure(
        id,
        page.pictures().draw("updates", new Drawing(id, pairs)),
        page.prose().inline("prose/figure/update.md.ftl", new Caption(left)));
  }
}
