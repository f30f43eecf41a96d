package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.model.Tape.Line;

/** The pictures that go with single lines of the computation. */
final class LineFigures {
  /** In the order in which they stand; each kind says itself where it applies. */
  private static final List<Kind> KINDS =
      List.of(ActivationFigure::of, ProbabilityFigure::of, HeatMapFigure::of, LineFigures::loss);

  /** A kind of picture. */
  private interface Kind {
    /** The picture of this kind that a line gets; empty where it does not apply. */
    Optional<Figure> of(PageContext page, Scene scene, Line line);
  }

  private LineFigures() {}

  /** A loss that compares nothing with its target says nothing by its distance from it. */
  private static Optional<Figure> loss(PageContext page, Scene scene, Line line) {
    return page.facts().compares() ? LossFigure.of(page, scene, line) : Optional.empty();
  }

  static List<Figure> of(PageContext page, Scene scene, Line line) {
    return KINDS.stream().flatMap(kind -> kind.of(page, scene, line).stream()).toList();
  }
}
