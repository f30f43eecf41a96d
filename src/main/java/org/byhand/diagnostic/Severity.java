package org.byhand.diagnostic;

/**
 * How bad a finding is: an {@link #ERROR} keeps the site as it was, a {@link #WARNING} does not.
 */
public enum Severity {
  ERROR,
  WARNING
}
