package org.byhand.problem;

import java.util.Optional;

/**
 * What the engine knows of an argument whose value is none that a problem file can hold. To the
 * reader, arguments are names.
 */
@FunctionalInterface
public interface ArgumentAdvice {
  /** Knows nothing. */
  ArgumentAdvice NONE = (owner, argument) -> Optional.empty();

  /**
   * What to write in its place.
   *
   * @param owner the name of what is given the argument
   */
  Optional<String> inPlaceOf(String owner, String argument);
}
