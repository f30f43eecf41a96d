package org.byhand.page;

import java.util.List;
import java.util.function.Function;

/**
 * What prose may say about a problem.
 *
 * @param features the inputs' names
 * @param targets the outputs' names
 * @param examples how many there are
 * @param batch how many examples the first update takes in
 * @param epochs how many times training goes through all examples
 * @param updates how many updates that makes
 * @param layers first to last
 * @param affine how weighted sums are written: {@code W x}, {@code W^T x} or {@code x W}
 * @param standardization {@code none}, {@code given} or {@code fitted}
 * @param loss its name
 * @param reduction of a batch's losses: {@code mean} or {@code sum}
 * @param plain whether the update is plain gradient descent, with no state from step to step
 * @param update {@code simultaneous} or {@code sequential}
 * @param decimals that are shown, or carried with pencil arithmetic
 * @param pencil whether intermediate numbers are rounded
 * @param exceptions with pencil arithmetic: what is rounded to another number of decimals
 * @param symbol the symbol of a quantity, by its canonical name
 */
record Facts(
    List<String> features,
    List<String> targets,
    int examples,
    int batch,
    int epochs,
    int updates,
    List<LayerFacts> layers,
    String affine,
    String standardization,
    String loss,
    String reduction,
    boolean plain,
    String update,
    int decimals,
    boolean pencil,
    List<Places> exceptions,
    Function<String, Tex> symbol) {

  /**
   * How many decimals some quantities are rounded to.
   *
   * @param symbols the quantities
   * @param decimals one number, or one for each of their rows
   */
  record Places(List<Tex> symbols, List<Integer> decimals) {}

  /** A layer by its number, from 1. */
  LayerFacts layer(int number) {
    return layers.get(number - 1);
  }
}
