package org.byhand.problem;

/** Whom a problem is for. */
public enum Level {
  BEGINNER,
  INTERMEDIATE,
  ADVANCED
}
