package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading ends, with a problem or with messages. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final ProblemReader READER = new ProblemReader();
  private static final Goldens GOOD = new Goldens("good");
  private static final int MUTATIONS = 300;

  static Stream<Arguments> bombs() {
    int many = 300_000;
    return Stream.of(
        Arguments.of("flow lists", "a: " + "[".repeat(many), "levels of nesting"),
        Arguments.of("flow mappings", "{a: ".repeat(many), "levels of nesting"),
        Arguments.of("block lists", "- ".repeat(many) + "x", "levels of nesting"),
        Arguments.of("explicit keys", "? ".repeat(many) + "x", "a key must be a word"),
        Arguments.of("values", "a: [" + "1,".repeat(many) + "1]", "more than 200000 values"),
        Arguments.of("keys", keys(100_000), "more than 1000 keys"),
        Arguments.of("errors", keys(900), "more errors; at most 50"),
        Arguments.of("aliases", aliasBomb(), "aliases"),
        Arguments.of("text", "title: " + "x".repeat(many), "a text of 300000 characters"),
        Arguments.of("key", "x".repeat(many) + ": 1", "a text of 300000 characters"),
        Arguments.of("quoted key", "? '" + "x".repeat(many) + "'\n: 1", "a text of 300000"),
        Arguments.of("digits", "title: " + "9".repeat(19_000), "a number of 19000 digits"),
        Arguments.of("exponent", "title: 1e" + "9".repeat(19_000), "too large or too small"),
        Arguments.of("seconds", "title: 1" + ":30".repeat(6_000), "base 60"),
        Arguments.of("underscores", "title: 1" + "_0".repeat(9_000), "underscores"),
        Arguments.of("slug", "prerequisites: [" + "a-".repeat(9_000) + "]", "must be lower-case"),
        Arguments.of("url", "source: {name: x, url: " + "http".repeat(4_000) + "}", "web address"),
        Arguments.of("blanks", "title: '" + " ".repeat(19_000) + "'", "one line of text"),
        Arguments.of("spaces", " ".repeat(many) + "title: x", "missing key"),
        Arguments.of("line breaks", "\n".repeat(many) + "title: x", "missing key"),
        Arguments.of("comments", "#\n".repeat(many), "the file is empty"),
        Arguments.of("documents", "---\n".repeat(many), "a second document"),
        Arguments.of("quotes", "\"" + "x".repeat(many), "quotation mark"),
        Arguments.of("variants", "variants:\n" + variants(900), "at most 10"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void aBombIsNamed(String kind, String text, String message) {
    Diagnostics diagnostics = new Diagnostics();

    List<Problem> problems = READER.read(new SourceText("bomb.yaml", text), "bomb", diagnostics);

    assertEquals(List.of(), problems);
    List<String> rendered = diagnostics.all().stream().map(Diagnostic::render).toList();
    assertTrue(
        rendered.stream().anyMatch(each -> each.contains(message)), () -> rendered.toString());
    assertTrue(rendered.stream().allMatch(each -> each.length() < 1000), rendered::toString);
  }

  @Test
  void everyMutationEndsInAProblemOrAMessage() throws IOException {
    for (String name : GOOD.names()) {
      byte[] sound = GOOD.source(name).text().getBytes(StandardCharsets.UTF_8);
      Random random = new Random(name.hashCode());
      for (int i = 0; i < MUTATIONS; i++) {
        checkReads(mutated(sound, random));
      }
    }
  }

  @Test
  void everyBeginningEndsInAProblemOrAMessage() throws IOException {
    byte[] sound = GOOD.source("every-key").text().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < sound.length; length++) {
      checkReads(Arrays.copyOf(sound, length));
    }
  }

  private static void checkReads(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    List<Problem> problems =
        Utf8.decode("x.yaml", bytes, diagnostics)
            .map(source -> READER.read(source, "x", diagnostics))
            .orElse(List.of());
    assertNotEquals(
        problems.isEmpty(),
        diagnostics.all().isEmpty(),
        () -> new String(bytes, StandardCharsets.UTF_8));
    diagnostics.all().forEach(Diagnostic::render);
  }

  private static byte[] mutated(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    String tokens = "[]{}:,-?*&!|>'\"%@`#\n\t 0123456789.eE~<=\\\u0000\u00ff";
    for (int count = random.nextInt(3); count >= 0; count--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) tokens.charAt(random.nextInt(tokens.length()));
        default -> {
          int from = random.nextInt(bytes.length);
          int length = random.nextInt(Math.min(30, bytes.length - Math.max(from, at)));
          System.arraycopy(sound, from, bytes, at, length);
        }
      }
    }
    return bytes;
  }

  private static String keys(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append("k").append(i).append(": 1\n");
    }
    return keys.toString();
  }

  private static String variants(int count) {
    StringBuilder variants = new StringBuilder();
    for (int i = 0; i < count; i++) {
      variants.append("  v").append(i).append(": {title: V}\n");
    }
    return variants.toString();
  }

  private static String aliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, before, before, before));
    }
    return bomb.toString();
  }
}
