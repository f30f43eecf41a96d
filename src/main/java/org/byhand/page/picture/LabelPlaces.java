package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.byhand.page.picture.NetworkPicture.Label;

/** Finds places for labels on the edges between two columns, none over another. */
final class LabelPlaces {
  /** With more edges than this, labels would hide them. */
  private static final int MOST_EDGES = 20;

  private static final double[] ALONG = {0.5, 0.36, 0.64, 0.25, 0.75, 0.43, 0.57, 0.16, 0.84};
  private static final int DIGIT = 7;
  private static final int LINE = 18;
  private static final int GAP = 3;

  private final boolean tooMany;
  private final List<Label> placed = new ArrayList<>();

  /** Prepares for so many edges. */
  LabelPlaces(int edges) {
    this.tooMany = edges > MOST_EDGES;
  }

  /** A free place on an edge; empty if there is none. */
  Optional<Label> find(int x1, int y1, int x2, int y2, String text) {
    if (tooMany) {
      return Optional.empty();
    }
    int width = text.length() * DIGIT + 2 * GAP;
    Optional<Label> free =
        DoubleStream.of(ALONG)
            .mapToObj(
                along ->
                    new Label(
                        (int) Math.round(x1 + along * (x2 - x1)),
                        (int) Math.round(y1 + along * (y2 - y1)),
                        width,
                        text))
            .filter(this::isFree)
            .findFirst();
    free.ifPresent(placed::add);
    return free;
  }

  private boolean isFree(Label label) {
    return placed.stream()
        .noneMatch(
            other ->
                Math.abs(other.x() - label.x()) < (other.width() + label.width()) / 2 + GAP
                    && Math.abs(other.y() - label.y()) < LINE);
  }
}
