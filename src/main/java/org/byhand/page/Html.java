package org.byhand.page;

import java.util.Objects;

/**
 * Markup that this program made, and that an HTML template inserts as it is.
 *
 * <p>Every other text is escaped, so this type is the one door through which markup gets onto a
 * page.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {

  public Html {
    Objects.requireNonNull(markup);
  }
}
