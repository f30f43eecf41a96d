package org.byhand.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {

  @Test
  void ordersPathsByCharacterCode() {
    SiteFiles files =
        SiteFiles.builder().add("b.html", "").add("a/c.html", "").add("a.html", "").build();
    assertEquals(List.of("a.html", "a/c.html", "b.html"), files.paths());
  }

  @Test
  void keepsItsContentWhateverHappensToTheArrays() {
    byte[] given = {1, 2, 3};
    SiteFiles files = SiteFiles.builder().add("a", given).build();
    given[0] = 9;
    files.bytes("a")[1] = 9;
    assertArrayEquals(new byte[] {1, 2, 3}, files.bytes("a"));
  }

  @Test
  void staysAsItIsWhenItsBuilderGoesOn() {
    SiteFiles.Builder builder = SiteFiles.builder().add("a", "");
    SiteFiles files = builder.build();
    builder.add("b", "");
    assertEquals(List.of("a"), files.paths());
  }

  @Test
  void writesTextInUtf8() {
    SiteFiles files = SiteFiles.builder().add("a", "δ").build();
    assertArrayEquals(new byte[] {(byte) 0xCE, (byte) 0xB4}, files.bytes("a"));
    assertEquals("δ", files.text("a"));
  }

  @Test
  void fingerprintsContent() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        SiteFiles.builder().add("a", "abc").build().sha256("a"));
  }

  @Test
  void namesTheFileThatItDoesNotHave() {
    SiteFiles files = SiteFiles.builder().build();
    var thrown = assertThrows(IllegalArgumentException.class, () -> files.text("a.html"));
    assertEquals("the site has no file 'a.html'", thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "problems/student-pass/index.html",
        "assets/fonts/KaTeX_Main-Regular.woff2",
        "_headers",
        "console/nullable.html",
        "com10.txt"
      })
  void takesProperPaths(String path) {
    assertEquals(List.of(path), SiteFiles.builder().add(path, "").build().paths());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "a//b",
        "a/",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "C:/a",
        "c:a",
        ".git/config",
        "a/.hidden",
        "-a",
        "a.",
        "a./b",
        "a b",
        "a\nb",
        "ä.html",
        "a?b",
        "con",
        "NUL.html",
        "aux.tar.gz",
        "a/LPT1/b",
        "com0"
      })
  void refusesPathsThatSomeFileSystemWouldTakeOtherwise(String path) {
    SiteFiles.Builder builder = SiteFiles.builder();
    var thrown = assertThrows(IllegalArgumentException.class, () -> builder.add(path, ""));
    assertTrue(thrown.getMessage().contains("'" + path + "'"), thrown.getMessage());
  }

  @Test
  void limitsTheLengthOfPaths() {
    String longest = "a".repeat(SitePath.MAX_LENGTH);
    SiteFiles.Builder builder = SiteFiles.builder().add(longest, "");
    assertThrows(IllegalArgumentException.class, () -> builder.add("b" + longest, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, a.html",
    "a.html, A.html",
    "fonts/a.css, Fonts/b.css",
    "a, a/b",
    "a/b, a",
    "a/b, A",
  })
  void refusesTwoFilesInOnePlace(String first, String second) {
    SiteFiles.Builder builder = SiteFiles.builder().add(first, "");
    var thrown = assertThrows(IllegalArgumentException.class, () -> builder.add(second, ""));
    assertTrue(
        thrown.getMessage().startsWith("two files of the site claim one place: '"),
        thrown.getMessage());
  }
}
