package org.byhand.page;

import java.util.List;

/** The pictures that go with the chapters of the computation. */
final class ChapterFigures {
  /** In the order in which they stand; each kind says itself where it applies. */
  private static final List<Kind> KINDS =
      List.of(NetworkFigure::of, GraphFigure::of, UpdateFigure::of);

  /** A kind of picture. */
  private interface Kind {
    /**
     * The pictures of this kind that a chapter gets; empty where it does not apply.
     *
     * @param labels of the scene's numbers
     */
    List<Figure> of(PageContext page, Scene scene, Labels labels);
  }

  private ChapterFigures() {}

  static List<Figure> of(PageContext page, Scene scene) {
    return of(page, scene, new Labels(page, scene.pass().values()));
  }

  /** The same pictures with blanks to fill in, for a worksheet. */
  static List<Figure> toFillIn(PageContext page, Scene scene) {
    return of(page, scene, Labels.withBlanks(page, scene.pass().values()));
  }

  private static List<Figure> of(PageContext page, Scene scene, Labels labels) {
    return KINDS.stream().flatMap(kind -> kind.of(page, scene, labels).stream()).toList();
  }
}
