package org.byhand.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.page.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

  private static final String PAGE = "problems/a/index.html";

  /** A site that is in order but for the page's own content. */
  private static SiteFiles siteWith(String body) {
    return SiteFiles.builder()
        .add("index.html", "<main id='top'><p id='größe'>Index</p></main>")
        .add("assets/style.css", "@font-face{src:url(fonts/f.woff2)}")
        .add("assets/fonts/f.woff2", new byte[] {0})
        .add("problems/a/trace.json", "{}")
        .add("problems/b/index.html", "<h1 id='b'>B</h1>")
        .add(PAGE, "<!DOCTYPE html><html lang='en'><body id='here'>" + body + "</body></html>")
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../../index.html'>up</a>",
        "<a href='index.html'>itself</a>",
        "<a href='../b/index.html#b'>another page's heading</a>",
        "<a href='#here'>a place of this page</a>",
        "<a href='../../index.html#gr%C3%B6%C3%9Fe'>an encoded place</a>",
        "<a href='trace.json'>a download</a>",
        "<a href='trace.json?version=1'>with a query</a>",
        "<a href='https://example.org/?q=1#x'>elsewhere</a>",
        "<a href='HTTP://example.org/'>elsewhere</a>",
        "<a href='mailto:someone@example.org'>a letter</a>",
        "<link rel='stylesheet' href='../../assets/style.css'>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt=''>",
        "<svg><g fill='url(#here)'></g><use href='#here'></use></svg>",
        "<p style='mask: url(\"#here\")'>styled</p>",
        "<style>/* url(https://example.org/x) */ p { color: red }</style>",
        "<label for='f'>label</label><input id='f' aria-describedby='f here'>",
        "<img srcset='trace.json 1x, ../b/index.html 2x' alt=''>",
        "<p title='onclick=alert(1) url(x)' lang='en'>text that looks like code</p>",
      })
  void findsNothingInAGoodPage(String body) {
    assertEquals(List.of(), LinkCheck.check(siteWith(body)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-links.csv", delimiter = '|', numLinesToSkip = 1)
  void saysWhatIsWrong(String body, String element, String message) {
    assertEquals(
        List.of(new SiteFinding(PAGE, element == null ? body : element, message)),
        LinkCheck.check(siteWith(body)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-styles.csv", delimiter = '|', numLinesToSkip = 1)
  void readsStyleSheets(String css, String element, String message) {
    SiteFiles files = SiteFiles.builder().add("assets/style.css", css).build();
    assertEquals(
        List.of(new SiteFinding("assets/style.css", element, message)), LinkCheck.check(files));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/byhand/, ",
    "https://example.org/byhand/problems/b/#b, ",
    "https://example.org/byhand/assets/style.css, ",
    "https://example.org/byhand/c/, the site has no file 'c/index.html'",
    "https://example.org/elsewhere/, asks for something that is not a file of the site",
  })
  void followsTheSitesOwnAddress(String address, String message) {
    SiteFiles files = siteWith("<link rel='canonical' href='" + address + "'>");
    assertEquals(
        Stream.ofNullable(message).toList(),
        LinkCheck.check(files, Optional.of(BaseUrl.of("https://example.org/byhand")), Map.of())
            .stream()
            .map(SiteFinding::message)
            .toList());
  }

  @Test
  void reportsEveryFindingInTheOrderOfFilesAndText() {
    SiteFiles files =
        SiteFiles.builder()
            .add("b.html", "<a href='x'></a><a href='y'></a><p id=i><p id=i>")
            .add("a.html", "<a href='z'></a>")
            .build();
    assertEquals(
        List.of(
            "a.html: <a href=\"z\">: the site has no file 'z'",
            "b.html: <p id=\"i\">: another element of the page has this id",
            "b.html: <a href=\"x\">: the site has no file 'x'",
            "b.html: <a href=\"y\">: the site has no file 'y'"),
        LinkCheck.check(files).stream().map(SiteFinding::toString).toList());
  }
}
