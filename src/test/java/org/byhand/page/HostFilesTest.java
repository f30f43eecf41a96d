package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.byhand.Problems;
import org.byhand.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HostFilesTest {
  private static final Optional<BaseUrl> BASE =
      Optional.of(BaseUrl.of("https://example.org/R&D/by'hand"));
  private static final String ADDRESS = "https://example.org/R&D/by'hand/";

  private final List<Problem> problems =
      Problems.read(
          DataFile.text("one-step.yaml").replaceFirst("title: One step", "title: 'a < b & c'"));

  private Map<String, byte[]> files(Optional<BaseUrl> base) {
    return new HostFiles(PageFixture.TEMPLATES, base)
        .all(problems, List.of("about/index.html", "index.html")).stream()
            .collect(Collectors.toMap(Asset::path, Asset::bytes));
  }

  /** What an XPath expression finds in a file that must be well-formed. */
  private static String find(byte[] xml, String path) throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    return XPathFactory.newInstance().newXPath().evaluate(path, document);
  }

  @Test
  void needNoAddressToBeOfUse() {
    Map<String, byte[]> files = files(Optional.empty());
    assertEquals(List.of("404.html", "robots.txt"), files.keySet().stream().sorted().toList());
  }

  @Test
  void listEveryPageForSearchEngines() throws Exception {
    byte[] sitemap = files(BASE).get("sitemap.xml");
    assertEquals("2", find(sitemap, "count(/*/*[local-name()='url'])"));
    assertEquals(ADDRESS + "about/", find(sitemap, "/*/*[1]/*[local-name()='loc']"));
    assertEquals(ADDRESS, find(sitemap, "/*/*[2]/*[local-name()='loc']"));
  }

  @Test
  void sayWhereTheListOfPagesIs() {
    String robots = new String(files(BASE).get("robots.txt"), StandardCharsets.UTF_8);
    assertTrue(robots.endsWith("Sitemap: " + ADDRESS + "sitemap.xml\n"), robots);
  }

  @Test
  void feedReadersWithProblems() throws Exception {
    byte[] feed = files(BASE).get("feed.xml");
    assertEquals("a < b & c", find(feed, "/rss/channel/item[1]/title"));
    assertEquals(ADDRESS + "problems/test/", find(feed, "/rss/channel/item[1]/guid"));
    assertEquals(ADDRESS + "feed.xml", find(feed, "/rss/channel/*[local-name()='link'][2]/@href"));
  }

  @Test
  void showAPictureOfTheSizeThatServicesAskFor() throws IOException {
    byte[] png = files(BASE).get("assets/preview.png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(List.of(1200, 630), List.of(image.getWidth(), image.getHeight()));
    long colors =
        IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, 325)).distinct().count();
    assertTrue(colors > 3, colors + " colors on the line through the middle");
    assertArrayEquals(png, files(BASE).get("assets/preview.png"));
  }

  /** Which fonts there are differs from machine to machine. */
  @Test
  void drawThePictureWithoutFonts() throws IOException {
    String svg = Files.readString(PageFixture.TEMPLATES.resolve("preview.svg"));
    assertTrue(Jsoup.parse(svg, Parser.xmlParser()).select("text").isEmpty());
  }

  @Test
  void leadBackFromAWrongAddressWithoutAnyOtherFile() {
    Document page = Jsoup.parse(new String(files(BASE).get("404.html"), StandardCharsets.UTF_8));
    assertEquals(List.of(ADDRESS), page.select("a").eachAttr("href"));
    assertTrue(page.select("[src], [href^=assets], style, script").isEmpty());
  }
}
