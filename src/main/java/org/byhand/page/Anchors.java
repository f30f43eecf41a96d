package org.byhand.page;

import java.util.stream.Stream;

/** The ids of the page's places, to which links from elsewhere stay valid. */
final class Anchors {
  static final String DATA = "data";
  static final String CHOICES = "choices";

  private static final String PREPARED = "prepared-";
  private static final String UPDATE = "update-";
  private static final String AGAIN = "again-";

  private Anchors() {}

  /** Where an example stands, by its number from 1. */
  static String example(int number) {
    return "example-" + number;
  }

  /** Where a parameter's starting numbers stand. */
  static String given(String name) {
    return "given-" + hyphens(name);
  }

  /** Where a quantity's formula stands. */
  static String formula(String name) {
    return "equation-" + hyphens(name);
  }

  /** Where a quantity is computed once, before training. */
  static String prepared(String name) {
    return PREPARED + hyphens(name);
  }

  /** Where a quantity is computed in an update. */
  static String computed(int update, String name) {
    return UPDATE + update + "-" + hyphens(name);
  }

  /** Where a quantity is computed again after the last shown update. */
  static String again(String name) {
    return AGAIN + hyphens(name);
  }

  /** Whether a place is that of a line which computes something. */
  static boolean isOfLine(String place) {
    return Stream.of(PREPARED, UPDATE, AGAIN).anyMatch(place::startsWith);
  }

  private static String hyphens(String name) {
    return name.replace('.', '-');
  }
}
