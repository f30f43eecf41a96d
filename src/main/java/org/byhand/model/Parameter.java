package org.byhand.model;

import org.byhand.expr.Expr.Symbol;
import org.ejml.simple.SimpleMatrix;

/**
 * A layer's weights or biases.
 *
 * @param symbol its canonical name and shape
 * @param initial the numbers it starts with, of that shape
 * @param trainable whether training changes it
 */
public record Parameter(Symbol symbol, SimpleMatrix initial, boolean trainable) {}
