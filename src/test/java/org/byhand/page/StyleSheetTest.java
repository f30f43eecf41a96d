package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
  private static final List<String> TEXT =
      List.of(
          "ink",
          "muted",
          "link",
          "data",
          "parameter",
          "activation",
          "gradient",
          "loss",
          "constant",
          "negative");

  private static Map<String, String> colours(String theme) throws IOException {
    String css = Files.readString(PageFixture.TEMPLATES.resolve("assets/style.css"));
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(theme.equals("light") ? 2 : 3));
    }
    return colours;
  }

  /** The contrast ratio of two colours as WCAG defines it, from 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
  }

  private static double light(String colour, int from) {
    double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @CsvSource({"light, paper", "light, raised", "dark, paper", "dark, raised"})
  void writesInColoursThatCanBeRead(String theme, String background) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String name : TEXT) {
      double contrast = contrast(colours.get(name), colours.get(background));
      assertTrue(contrast >= 4.5, name + " on " + background + " has only " + contrast);
    }
  }

  @ParameterizedTest
  @CsvSource({"#ffffff, #000000, 21", "#777777, #777777, 1"})
  void measuresContrast(String one, String other, double expected) {
    assertEquals(expected, contrast(one, other), 1e-9);
  }
}
