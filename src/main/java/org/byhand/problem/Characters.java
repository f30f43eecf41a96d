package org.byhand.problem;

import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.HiddenCharacters;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;

/** Refuses characters that a reader can't see, or that change how others are seen. */
final class Characters {
  private Characters() {}

  /**
   * Checks a text before it is parsed.
   *
   * @return whether nothing was reported
   */
  static boolean areSound(SourceText source, Diagnostics diagnostics) {
    boolean sound = true;
    int number = 0;
    for (String line : source.text().lines().toList()) {
      number++;
      String indentation = line.substring(0, line.length() - line.stripLeading().length());
      if (indentation.contains("\t") && !line.isBlank()) {
        diagnostics.error(
            source.at(number, indentation.indexOf('\t') + 1),
            "a tab in the indentation",
            "indent with spaces");
        sound = false;
      }
      int column = firstHidden(line);
      if (column >= 0) {
        diagnostics.error(
            source.at(number, column + 1),
            "the character " + name(line.codePointAt(column)) + " is not allowed",
            "remove it: it can't be seen");
        sound = false;
      }
    }
    return sound;
  }

  /**
   * Checks a text after its escapes, such as {@code "\u0007"}, were read.
   *
   * @return whether nothing was reported
   */
  static boolean areSound(String text, Location location, Diagnostics diagnostics) {
    if (text.length() > Limits.TEXT_CHARACTERS) {
      diagnostics.error(
          location,
          "a text of " + text.length() + " characters; at most " + Limits.TEXT_CHARACTERS,
          "shorten it");
      return false;
    }
    int index = firstHidden(text);
    if (index >= 0) {
      diagnostics.error(
          location,
          "the text contains the character " + name(text.codePointAt(index)),
          "remove it: it can't be seen");
    }
    return index < 0;
  }

  private static int firstHidden(String text) {
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      if (HiddenCharacters.contain(character)) {
        return index;
      }
      index += Character.charCount(character);
    }
    return -1;
  }

  private static String name(int character) {
    String code = String.format("U+%04X", character);
    String name = Character.getName(character);
    return name == null ? code : code + " (" + name + ")";
  }
}
