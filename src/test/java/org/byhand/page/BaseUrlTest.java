package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  private final BaseUrl base = BaseUrl.of("https://example.org/byhand");

  @ParameterizedTest
  @CsvSource({
    "index.html, https://example.org/byhand/",
    "about/index.html, https://example.org/byhand/about/",
    "feed.xml, https://example.org/byhand/feed.xml",
    "problems/a-index.html, https://example.org/byhand/problems/a-index.html",
  })
  void goesFromAFileToItsAddressAndBack(String path, String address) {
    assertEquals(address, base.address(path));
    assertEquals(Optional.of(path), base.path(URI.create(address)));
  }

  @Test
  void mayBeTheWholeHost() {
    assertEquals(
        "http://localhost:8000/", BaseUrl.of("http://localhost:8000").address("index.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/byhands/",
        "http://example.org/byhand/",
        "https://example.com/byhand/"
      })
  void knowsWhatIsElsewhere(String address) {
    assertEquals(Optional.empty(), base.path(URI.create(address)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "example.org | an address starts with https:// and a host",
        "ftp://example.org | an address starts with https:// and a host",
        "https: | an address starts with https:// and a host",
        "https:///byhand | an address starts with https:// and a host",
        "https://example.org/?page=1 | an address ends with its path",
        "https://example.org/#top | an address ends with its path",
        "https://me:secret@example.org/ | an address ends with its path",
        "https://example.org/a/../b | an address names a folder, without . and ..",
        "https://example.org/a b | not an address: Illegal character in path",
      })
  void refusesWhatIsNoPlaceForASite(String text, String reason) {
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> BaseUrl.of(text));
    assertEquals(reason, refusal.getMessage());
  }
}
