package org.byhand.page;

/**
 * Renders TeX as KaTeX's HTML together with MathML for screen readers.
 *
 * <p>Safe for use from several threads; calls take turns. The result depends on nothing but the
 * arguments: not on the engine, the locale or earlier calls.
 */
public interface MathRenderer extends AutoCloseable {

  /**
   * Returns the renderer that a site is generated with: on the fastest engine there is, which
   * starts with the first expression, and rendering expressions that differ only in digits once.
   *
   * @throws IllegalArgumentException if the system property {@value MathEngine#PROPERTY} names none
   */
  static MathRenderer create() {
    MathEngine engine = MathEngine.preferred();
    return new ShapeCachingMathRenderer(engine::open);
  }

  /**
   * Renders an expression for the midst of a line of text.
   *
   * @param tex without delimiters, at most {@value TexLimits#MAX_LENGTH} characters
   * @return one {@code <span>}
   * @throws MathException if the TeX is wrong or not allowed
   */
  String inline(String tex);

  /**
   * Renders an expression for a line of its own.
   *
   * @param tex without delimiters, at most {@value TexLimits#MAX_LENGTH} characters
   * @return one {@code <span>}
   * @throws MathException if the TeX is wrong or not allowed
   */
  String display(String tex);

  /** Frees the engine; nothing can be rendered afterwards. */
  @Override
  void close();
}
