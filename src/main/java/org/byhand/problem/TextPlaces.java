package org.byhand.problem;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;

/**
 * Tells where in the file each character of a text stands. YAML has five ways to write a text, with
 * quotes that are doubled and lines that are joined; so the text is followed through the file side
 * by side, space for space. Where that fails, because of an escape such as {@code \x40}, every
 * character is said to stand where the text starts.
 */
final class TextPlaces {
  private final SourceText source;
  private final List<String> lines;

  TextPlaces(SourceText source) {
    this.source = source;
    this.lines = source.text().lines().toList();
  }

  /** The places of a text's characters, and of the one after its last. */
  IntFunction<Location> of(Scalar text) {
    Walk walk = new Walk(text.location());
    Location[] places = new Location[text.written().length() + 1];
    boolean found = walk.open() && walk.follow(text.written(), places);
    if (!found) {
      Arrays.fill(places, text.location());
    }
    return offset -> places[Math.min(offset, places.length - 1)];
  }

  /** A position in the file that goes on from character to character. */
  private final class Walk {
    private int line;
    private int column;
    private char quote;

    Walk(Location start) {
      this.line = start.line() - 1;
      this.column = start.column() - 1;
    }

    /** Goes to where the text itself begins. */
    boolean open() {
      char first = character();
      if (first == '\'' || first == '"') {
        quote = first;
        column++;
      } else if (first == '|' || first == '>') {
        line++;
        column = 0;
      }
      skipSpace();
      return line < lines.size();
    }

    boolean follow(String text, Location[] places) {
      for (int i = 0; i < text.length(); i++) {
        boolean space = Character.isWhitespace(text.charAt(i));
        boolean spaceBefore = i > 0 && Character.isWhitespace(text.charAt(i - 1));
        if (space && !spaceBefore && i > 0) {
          places[i] = here();
          if (!skipSpace()) {
            return false;
          }
        } else if (space) {
          places[i] = here();
        } else if (character() == text.charAt(i)) {
          places[i] = here();
          column += quote == '\'' && character() == quote ? 2 : 1;
        } else {
          return false;
        }
      }
      places[text.length()] = here();
      return true;
    }

    /** Goes over spaces and line breaks; whether there was one. */
    private boolean skipSpace() {
      int lineBefore = line;
      int columnBefore = column;
      while (line < lines.size() && Character.isWhitespace(character())) {
        if (column < lines.get(line).length()) {
          column++;
        } else {
          line++;
          column = 0;
        }
      }
      return line != lineBefore || column != columnBefore;
    }

    /** The character here, or a line break past the end of the line. */
    private char character() {
      String text = line < lines.size() ? lines.get(line) : "";
      return column < text.length() ? text.charAt(column) : '\n';
    }

    private Location here() {
      return source.at(line + 1, column + 1);
    }
  }
}
