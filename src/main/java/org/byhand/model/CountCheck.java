package org.byhand.model;

import java.util.HashSet;
import java.util.Set;

/** Checks that a layer has as many matrices or numbers under a key as it has heads or channels. */
final class CountCheck {
  private final Catalogue catalogue;
  private final Set<String> failed = new HashSet<>();

  CountCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether something was reported of a key. */
  boolean failed(Matrices written) {
    return failed.contains(Matrices.plain(written.key()));
  }

  /**
   * Reports a key under which there is not a matrix, or a list of them, for each of so many.
   *
   * @param what words for them: {@code there are 2 heads}
   */
  void each(Matrices written, int wanted, String what) {
    if (wanted == 1 && !written.fits(1)) {
      one(written, what);
    } else if (!written.fits(wanted)) {
      misfit(written, what, "write a list of " + wanted);
    }
  }

  /** Reports a list where a single matrix is expected. */
  void one(Matrices written, String what) {
    misfit(written, what, "write the matrix without a list");
  }

  /** Reports what is written where something else is needed. */
  void misfit(Matrices written, String what, String hint) {
    report(written, written.described() + ", but " + what, hint);
  }

  /** The same as {@link #each} for numbers. */
  void numbers(Matrices written, int wanted, String what) {
    int given = written.numbers().orElse(wanted);
    if (given != wanted) {
      report(
          written,
          "`%s` has %s, but %s"
              .formatted(written.key(), given + (given == 1 ? " number" : " numbers"), what),
          "write " + (wanted == 1 ? "1 number" : wanted + " numbers"));
    }
  }

  private void report(Matrices written, String message, String hint) {
    failed.add(Matrices.plain(written.key()));
    catalogue.error(written.location(), message, hint);
  }
}
