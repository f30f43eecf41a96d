package org.byhand.print;

/** What the units of hidden layers are called. */
public final class UnitNames {
  private UnitNames() {}

  /**
   * The name of one unit: h1, h2 … in the only hidden layer; with several hidden layers h1.1, h1.2
   * ….
   *
   * @param layer its number, from 1
   * @param layers how many there are, with the output layer
   * @param unit from 1
   */
  public static String hidden(String layer, int layers, int unit) {
    return "h" + (layers == 2 ? "" : layer + ".") + unit;
  }
}
