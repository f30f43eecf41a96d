package org.byhand.training;

import org.byhand.expr.Values;
import org.byhand.model.Tape;

/**
 * Equations and the values of everything in them.
 *
 * @param tape what was computed
 * @param values the inputs' and results' numbers
 */
public record Pass(Tape tape, Values values) {}
