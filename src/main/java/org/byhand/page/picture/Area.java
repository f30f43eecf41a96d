package org.byhand.page.picture;

/** A rectangle that something covers. */
record Area(int left, int top, int right, int bottom) {

  static Area around(int x, int y, int width, int height) {
    return new Area(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  boolean overlaps(Area other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean isWithin(Area other) {
    return left >= other.left && top >= other.top && right <= other.right && bottom <= other.bottom;
  }
}
