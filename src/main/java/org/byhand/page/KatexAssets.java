package org.byhand.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The style sheet and fonts without which KaTeX's HTML is unreadable. */
public final class KatexAssets {
  /** The style sheet's path among the assets. */
  public static final String STYLE_SHEET = "katex/katex.min.css";

  /** The formats that only browsers without WOFF2 need; none of those shows our pages otherwise. */
  private static final Pattern OTHER_FORMATS =
      Pattern.compile(",url\\([^)]*\\.(?:woff|ttf)\\) format\\(\"(?:woff|truetype)\"\\)");

  private static final Pattern URL = Pattern.compile("url\\(([^)]*)\\)");

  private KatexAssets() {}

  /** The style sheet, the fonts it names and the licence of both. */
  public static List<Asset> all() {
    KatexWebjar webjar = new KatexWebjar();
    String css = OTHER_FORMATS.matcher(webjar.text("dist/katex.min.css")).replaceAll("");
    Stream<Asset> texts =
        Stream.of(
            new Asset(STYLE_SHEET, css.getBytes(StandardCharsets.UTF_8)),
            new Asset("katex/LICENSE", webjar.bytes("LICENSE")));
    Matcher urls = URL.matcher(css);
    Stream<Asset> fonts =
        urls.results()
            .map(url -> url.group(1))
            .distinct()
            .map(path -> new Asset("katex/" + path, webjar.bytes("dist/" + path)));
    return Stream.concat(texts, fonts).toList();
  }
}
