package org.byhand.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, so that an author sees all of them in one run. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Reports a mistake. */
  public void error(Location location, String message, String hint) {
    found.add(new Diagnostic(Severity.ERROR, location, message, hint));
  }

  /** Reports something that is allowed, and probably not meant. */
  public void warning(Location location, String message, String hint) {
    found.add(new Diagnostic(Severity.WARNING, location, message, hint));
  }

  /** Takes over what another collection holds. */
  public void addAll(Diagnostics others) {
    found.addAll(others.found);
  }

  /** Whether any error was reported. */
  public boolean hasErrors() {
    return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /** All findings in the order in which they were reported. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
