package org.byhand.page;

import java.util.List;

/** The pictures that go with the chapters of the computation. */
final class ChapterFigures {
  /** In the order in which they stand; each kind says itself where it applies. */
  private static final List<Kind> KINDS =
      List.of(NetworkFigure::of, GraphFigure::of, UpdateFigure::of);

  /** A kind of picture. */
  private interface Kind {
    /** The pictures of this kind that a chapter gets; empty where it does not apply. */
    List<Figure> of(PageContext page, Scene scene);
  }

  private ChapterFigures() {}

  static List<Figure> of(PageContext page, Scene scene) {
    return KINDS.stream().flatMap(kind -> kind.of(page, scene).stream()).toList();
  }
}
