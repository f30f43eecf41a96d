package org.byhand.page;

import java.util.Objects;

/**
 * A formula or number in TeX that this program made, and that a prose template inserts as it is:
 * {@code the weights are $${weights}$}.
 *
 * <p>Every other text is escaped for Markdown, which is wrong inside {@code $…$}.
 *
 * @param source without delimiters
 */
public record Tex(String source) {

  public Tex {
    Objects.requireNonNull(source);
  }
}
