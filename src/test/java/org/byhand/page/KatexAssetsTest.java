package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KatexAssetsTest {
  private static final Pattern URL = Pattern.compile("url\\(([^)]*)\\)");

  private final Map<String, Asset> assets =
      KatexAssets.all().stream().collect(Collectors.toMap(Asset::path, Function.identity()));

  private String styleSheet() {
    return new String(assets.get(KatexAssets.STYLE_SHEET).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void theStyleSheetNamesExactlyTheFontsThatAreThere() {
    Set<String> named =
        URL.matcher(styleSheet())
            .results()
            .map(url -> "katex/" + url.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        assets.keySet().stream()
            .filter(path -> path.startsWith("katex/fonts/"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(20, named.size());
    assertEquals(named, there);
  }

  @Test
  void everyFontIsWoff2() {
    for (Asset font : assets.values()) {
      if (font.path().startsWith("katex/fonts/")) {
        byte[] signature = Arrays.copyOf(font.bytes(), 4);
        assertArrayEquals("wOF2".getBytes(StandardCharsets.US_ASCII), signature, font.path());
      }
    }
    assertFalse(styleSheet().contains(".ttf"));
    assertFalse(styleSheet().contains("format(\"woff\")"));
  }

  @Test
  void everyFontFaceHasItsSource() {
    List<String> faces =
        Pattern.compile("@font-face\\{[^}]*}")
            .matcher(styleSheet())
            .results()
            .map(MatchResult::group)
            .toList();

    assertEquals(20, faces.size());
    for (String face : faces) {
      assertTrue(face.matches(".*;src:url\\(fonts/\\S+\\.woff2\\) format\\(\"woff2\"\\)}"), face);
    }
  }

  @Test
  void nothingComesFromAnotherHost() {
    assertFalse(styleSheet().contains("//"), "an absolute address");
  }

  @Test
  void theLicenceGoesWithTheFonts() {
    String licence = new String(assets.get("katex/LICENSE").bytes(), StandardCharsets.UTF_8);

    assertTrue(licence.contains("MIT"), licence);
  }
}
