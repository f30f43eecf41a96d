package org.byhand.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.byhand.page.picture.GraphLayout;
import org.byhand.page.picture.GraphLayout.Direction;
import org.byhand.page.picture.GraphLayout.Edge;
import org.byhand.page.picture.GraphLayout.Node;
import org.byhand.page.picture.GraphPicture;
import org.byhand.page.picture.Label;

/** Draws pictures: templates of SVG, filled in with places. */
final class Pictures {
  private final Templates templates;

  /** The chapters of a page show the same symbols. */
  private final Map<Html, Label> labels = new ConcurrentHashMap<>();

  /** The chapters of a page show the same graph, and laying it out is what takes time. */
  private final Map<Outline, GraphPicture> layouts = new ConcurrentHashMap<>();

  Pictures(Templates templates) {
    this.templates = templates;
  }

  /**
   * Draws a picture.
   *
   * @param kind the name of its template in {@code templates/pictures}
   * @param model as for {@link Templates#render}
   * @throws TemplateFailureException if the template is missing or wrong
   */
  Html draw(String kind, Record model) {
    return new Html(templates.render("pictures/" + kind + ".ftlh", model));
  }

  /** The label of a formula: see {@link MathLabel#of}. */
  Label label(Html formula) {
    return labels.computeIfAbsent(formula, MathLabel::of);
  }

  /** Finds places for the boxes and edges of a graph: see {@link GraphLayout#layout}. */
  GraphPicture layout(Direction direction, List<Node> nodes, List<Edge> edges) {
    return layouts.computeIfAbsent(
        new Outline(direction, nodes, edges), any -> GraphLayout.layout(direction, nodes, edges));
  }

  private record Outline(Direction direction, List<Node> nodes, List<Edge> edges) {}
}
