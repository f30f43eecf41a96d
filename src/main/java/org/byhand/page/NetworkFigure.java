package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Values;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.page.NetworkDrawing.View;
import org.byhand.page.picture.NetworkPicture;
import org.byhand.training.Pass;

/** The network of units and edges, for networks of dense layers. */
final class NetworkFigure {
  private NetworkFigure() {}

  /** What the template of the drawing shows. */
  record Drawing(String id, View view, NetworkPicture picture) {}

  /**
   * What the caption may say.
   *
   * @param example whether the drawing shows one example of several
   * @param labels whether numbers stand on the edges
   */
  record Caption(
      Facts problem, View view, boolean example, boolean edges, boolean labels, boolean negative) {}

  /** Whether a network can be drawn as layers of units. */
  static boolean applies(PageContext page, Pass pass) {
    return chain(page, pass.tape()).isPresent();
  }

  /** The network with its starting weights. */
  static Optional<Figure> structure(PageContext page) {
    return chain(page, ofNoExample(page))
        .map(
            chain -> {
              Labels labels = new Labels(page, starting(page));
              return figure(
                  page,
                  "network",
                  View.STRUCTURE,
                  NetworkDrawing.draw(page, chain, View.STRUCTURE, labels, any -> false));
            });
  }

  /** The layers, if the page also knows their units' names. */
  private static Optional<DenseChain> chain(PageContext page, Tape tape) {
    return DenseChain.of(tape, page.problem().notation().affine())
        .filter(chain -> chain.links().size() == page.facts().layers().size());
  }

  /** The equations without a batch, whose symbols tell no examples apart. */
  private static Tape ofNoExample(PageContext page) {
    return page.lesson().trace().network().prediction();
  }

  private static Values starting(PageContext page) {
    Values values = new Values();
    page.lesson()
        .trace()
        .network()
        .parameters()
        .forEach(parameter -> values.set(parameter.symbol().name(), parameter.initial()));
    return values;
  }

  /** The network in a chapter of the computation. */
  static List<Figure> of(PageContext page, Scene scene, Labels labels) {
    if (scene.section() == Section.STANDARDIZE) {
      return List.of();
    }
    View view =
        switch (scene.section()) {
          case BACKWARD -> View.BACKWARD;
          case UPDATE -> View.UPDATE;
          default -> View.FORWARD;
        };
    Tape tape = view == View.UPDATE ? ofNoExample(page) : scene.pass().tape();
    return chain(page, tape)
        .map(
            chain ->
                figure(
                    page,
                    scene.id() + "-network",
                    view,
                    NetworkDrawing.draw(page, chain, view, labels, scene::computes)))
        .stream()
        .toList();
  }

  private static Figure figure(PageContext page, String id, View view, NetworkPicture picture) {
    Caption caption =
        new Caption(
            page.facts(),
            view,
            page.facts().batch() > 1 && view != View.STRUCTURE && view != View.UPDATE,
            picture.edges().size() > 1,
            picture.edges().stream().anyMatch(edge -> edge.label().isPresent()),
            picture.edges().stream().anyMatch(NetworkPicture.Edge::negative));
    return new Figure(
        id,
        page.pictures().draw("network", new Drawing(id, view, picture)),
        page.prose().inline("prose/figure/network.md.ftl", caption));
  }
}
