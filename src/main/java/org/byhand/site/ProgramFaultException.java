package org.byhand.site;

import java.util.function.Supplier;
import org.byhand.problem.Problem;

/**
 * A fault of the program itself, which came to light with one problem. It can't be made by its
 * class alone, so that parallel streams hand it on as it is.
 */
final class ProgramFaultException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private ProgramFaultException(Problem problem, Throwable cause) {
    super(
        "%s (problem %s): the program failed, and no mistake in the file may do that; please report it"
            .formatted(problem.location(), problem.slug()),
        cause);
  }

  /**
   * Does something with a problem.
   *
   * @throws ProgramFaultException with the problem's file if it fails
   */
  static <T> T naming(Problem problem, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError fault) {
      throw new ProgramFaultException(problem, fault);
    }
  }
}
