package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.page.picture.GraphPicture.Point;

/** Finds places for labels beside dots: none over another one, over a dot or over a curve. */
final class LabelPlaces {
  private static final int LINE = 16;
  private static final int GAP = 7;

  private final Area within;
  private final List<Area> taken = new ArrayList<>();

  LabelPlaces(Area within) {
    this.within = within;
  }

  /** Keeps labels off an area. */
  void keepFree(Area area) {
    taken.add(area);
  }

  /** A free place beside a dot; empty if there is none. */
  Optional<Tag> beside(int x, int y, Label label) {
    int half = label.width() / 2;
    Optional<Tag> free =
        Stream.of(GAP, 2 * GAP, 3 * GAP, 5 * GAP)
            .flatMap(
                gap ->
                    Stream.of(
                        new Tag(x - half - gap, y - gap, label),
                        new Tag(x + half + gap, y + gap, label),
                        new Tag(x, y - LINE / 2 - gap, label),
                        new Tag(x, y + LINE / 2 + gap, label),
                        new Tag(x + half + gap, y - gap, label),
                        new Tag(x - half - gap, y + gap, label),
                        new Tag(x + half + gap, y, label),
                        new Tag(x - half - gap, y, label)))
            .filter(this::isFree)
            .findFirst();
    free.ifPresent(tag -> taken.add(area(tag)));
    return free;
  }

  /** Where a line from a dot to its label ends; none is needed where the two are close. */
  static Optional<Point> leader(int x, int y, Tag tag) {
    Area area = area(tag);
    int endX = Math.max(area.left(), Math.min(x, area.right()));
    int endY = Math.max(area.top(), Math.min(y, area.bottom()));
    boolean far = Math.hypot(endX - x, endY - y) > 2 * GAP;
    return far ? Optional.of(new Point(endX, endY)) : Optional.empty();
  }

  private boolean isFree(Tag tag) {
    Area area = area(tag);
    return area.isWithin(within) && taken.stream().noneMatch(area::overlaps);
  }

  private static Area area(Tag tag) {
    return Area.around(tag.x(), tag.y(), tag.text().width(), LINE);
  }
}
