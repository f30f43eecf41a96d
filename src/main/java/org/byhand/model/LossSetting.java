package org.byhand.model;

import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;

/**
 * What a loss needs to know besides outputs and targets.
 *
 * @param outputs how many targets one example has
 * @param within along which axis one example's numbers lie
 * @param arguments the loss's
 */
record LossSetting(int outputs, Axis within, Arguments arguments) {

  /** One of the parts of which each example's outputs are made, each as long as its targets. */
  Expr part(Expr a, int number) {
    Shape shape = a.shape();
    int from = number * outputs;
    return within == Axis.ROWS
        ? Operations.slice(a, from, from + outputs, 0, shape.columns())
        : Operations.slice(a, 0, shape.rows(), from, from + outputs);
  }
}
