package org.byhand.page;

import java.util.OptionalInt;

/** TeX that cannot be rendered. */
public final class MathException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int UNKNOWN = -1;

  private final String tex;
  private final String problem;
  private final int position;

  private MathException(String tex, String problem, int position) {
    super(problem + (position < 0 ? "" : " (at character " + (position + 1) + ")") + " in: " + tex);
    this.tex = tex;
    this.problem = problem;
    this.position = position;
  }

  /** A fault of the expression as a whole. */
  static MathException of(String tex, String problem) {
    return new MathException(tex, problem, UNKNOWN);
  }

  /** A fault at {@code position}, an index into {@code tex}. */
  static MathException at(int position, String tex, String problem) {
    return new MathException(tex, problem, position);
  }

  /** The offending TeX, without delimiters. */
  public String tex() {
    return tex;
  }

  /** What is wrong with it, in one sentence. */
  public String problem() {
    return problem;
  }

  /** The index in {@link #tex()} of the first character at fault, if it is known. */
  public OptionalInt position() {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
