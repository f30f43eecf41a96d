package org.byhand.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.byhand.training.Pass;

/**
 * A part of the training run that the page works out, and where at that time each quantity's number
 * is to be found.
 *
 * @param pass equations and values
 * @param again whether the pass repeats what was shown before, with new parameters
 * @param lines the id of the line that computes a quantity, by its canonical name
 * @param places the id of the place where a quantity got its present number, by its canonical name;
 *     empty if that is not on the page
 * @param before the update before, whether shown or not; 0 for none
 * @param carried the quantities that update left, if it is not shown
 */
record Moment(
    Pass pass,
    boolean again,
    Function<String, String> lines,
    Function<String, Optional<String>> places,
    int before,
    Set<String> carried) {}
