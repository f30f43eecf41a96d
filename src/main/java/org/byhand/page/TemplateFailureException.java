package org.byhand.page;

/** A template that is missing, malformed or does not fit its data: a mistake of this project. */
public final class TemplateFailureException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TemplateFailureException(String template, Exception cause) {
    super(template + ": " + cause.getMessage(), cause);
  }
}
