package org.byhand.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Problems in other notations than their authors chose. */
public final class NotationFixture {
  private static final Pattern NOTATION = Pattern.compile("(?ms)^notation:.*?(?=^[a-z]|\\z)");
  private static final Pattern AFFINE = Pattern.compile("affine: '?([^'}\n]*)");
  private static final Pattern VARIANTS = Pattern.compile("(?ms)^variants:.*");

  private NotationFixture() {}

  /** A problem without its variants, in the notation of a preset and its own layout. */
  public static String in(Preset preset, String yaml) {
    String problem = VARIANTS.matcher(yaml).replaceFirst("");
    Matcher own = NOTATION.matcher(problem);
    Matcher affine = AFFINE.matcher(own.find() ? own.group() : "");
    String layout = affine.find() ? affine.group(1) : "W x";
    return NOTATION.matcher(problem).replaceFirst("")
        + "\nnotation: {preset: "
        + preset.id()
        + ", affine: '"
        + layout
        + "'}\n";
  }
}
