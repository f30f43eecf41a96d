package org.byhand.cli;

/**
 * Says that a command failed and has printed why.
 *
 * <p>It carries no stack trace: there is nothing in the program to look for.
 */
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailedException(String message) {
    super(message, null, false, false);
  }
}
