package org.byhand.page;

import java.util.List;
import java.util.function.Function;

/**
 * What prose may say about a problem.
 *
 * @param equations whether the author wrote equations in place of layers
 * @param features the inputs' names; none if they are matrices
 * @param targets the outputs' names; none if they are matrices
 * @param classes whether the targets are classes, of which an example has one
 * @param examples how many there are; 0 if there is no data
 * @param batch how many examples the first update takes in
 * @param epochs how many times training goes through all examples
 * @param updates how many updates that makes
 * @param layers first to last
 * @param affine how weighted sums are written: {@code W x}, {@code W^T x} or {@code x W}
 * @param preset whose notation it is
 * @param standardization {@code none}, {@code given} or {@code fitted}
 * @param loss its name
 * @param compares whether the loss compares something with the targets
 * @param spread whether the network puts out how far targets scatter, besides the predictions
 * @param reduction of a batch's losses: {@code mean} or {@code sum}
 * @param penalties what is added to the loss of the data: {@code l1}, {@code l2}
 * @param penalized the canonical names of the parameters in the penalties
 * @param trained the canonical names of the parameters that training changes
 * @param plain whether the update is plain gradient descent, with nothing worked out per parameter
 * @param rate the canonical name of the learning rate that an update uses
 * @param clip what is bounded in the gradients: {@code none}, {@code value} or {@code norm}
 * @param update {@code simultaneous} or {@code sequential}
 * @param decimals that are shown, or carried with pencil arithmetic
 * @param pencil whether intermediate numbers are rounded
 * @param exceptions with pencil arithmetic: what is rounded to another number of decimals
 * @param symbol the symbol of a quantity, by its canonical name
 */
record Facts(
    boolean equations,
    List<String> features,
    List<String> targets,
    boolean classes,
    int examples,
    int batch,
    int epochs,
    int updates,
    List<LayerFacts> layers,
    String affine,
    String preset,
    String standardization,
    String loss,
    boolean compares,
    boolean spread,
    String reduction,
    List<String> penalties,
    List<String> penalized,
    List<String> trained,
    boolean plain,
    String rate,
    String clip,
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
