package org.byhand.problem;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;

/** Turns the parser's positions, which count code points, into places in the text. */
final class Positions {
  private final SourceText source;
  private final List<String> lines;

  Positions(SourceText source) {
    this.source = source;
    this.lines = source.text().lines().toList();
  }

  Location start() {
    return source.at(1, 1);
  }

  Location of(JsonLocation place) {
    return of(place.getLineNr() - 1, place.getColumnNr() - 1);
  }

  /** The place after {@code codePoints} characters of the line at {@code index}, both from 0. */
  Location of(int index, int codePoints) {
    String line = index < lines.size() ? lines.get(index) : "";
    int inside = Math.min(codePoints, line.codePointCount(0, line.length()));
    return source.at(index + 1, line.offsetByCodePoints(0, inside) + 1);
  }

  /** The character at a place, or a line break past the end of its line. */
  char characterAt(Location place) {
    String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    return place.column() <= line.length() ? line.charAt(place.column() - 1) : '\n';
  }
}
