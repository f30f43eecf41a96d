package org.byhand.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings, so that an author sees all of them in one run. What was reported already, with
 * the same words at the same place, is not taken again.
 */
public final class Diagnostics {
  private final Map<Finding, Diagnostic> found = new LinkedHashMap<>();

  /** By what two findings are the same. */
  private record Finding(Location location, String message) {}

  /** Reports a mistake. */
  public void error(Location location, String message, String hint) {
    add(new Diagnostic(Severity.ERROR, location, message, hint));
  }

  /** Reports something that is allowed, and probably not meant. */
  public void warning(Location location, String message, String hint) {
    add(new Diagnostic(Severity.WARNING, location, message, hint));
  }

  /** Reports a finding. */
  public void add(Diagnostic diagnostic) {
    found.putIfAbsent(new Finding(diagnostic.location(), diagnostic.message()), diagnostic);
  }

  /** Whether any error was reported. */
  public boolean hasErrors() {
    return found.values().stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /** All findings by file, line and column; those at one place in the order of reporting. */
  public List<Diagnostic> all() {
    return found.values().stream()
        .sorted(Comparator.comparing(Diagnostic::location, Location.READING_ORDER))
        .toList();
  }
}
