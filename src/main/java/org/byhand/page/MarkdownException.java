package org.byhand.page;

/** Prose that exceeds one of the limits named in {@link Markdown}. */
public final class MarkdownException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MarkdownException(String message) {
    super(message);
  }
}
