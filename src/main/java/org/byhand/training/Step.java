package org.byhand.training;

/**
 * One recorded step.
 *
 * @param number which update, from 1 over all epochs
 * @param epoch which pass over the examples, from 1
 * @param batch which batch of the epoch, from 1
 * @param pass its equations and numbers
 */
public record Step(int number, int epoch, int batch, Pass pass) {}
