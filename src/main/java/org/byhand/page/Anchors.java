package org.byhand.page;

/** The ids of the page's places, to which links from elsewhere stay valid. */
final class Anchors {
  static final String DATA = "data";
  static final String CHOICES = "choices";

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
    return "prepared-" + hyphens(name);
  }

  /** Where a quantity is computed in an update. */
  static String computed(int update, String name) {
    return "update-" + update + "-" + hyphens(name);
  }

  /** Where a quantity is computed again after the last shown update. */
  static String again(String name) {
    return "again-" + hyphens(name);
  }

  private static String hyphens(String name) {
    return name.replace('.', '-');
  }
}
