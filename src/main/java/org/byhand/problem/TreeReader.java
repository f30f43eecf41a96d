package org.byhand.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;
import org.byhand.problem.Node.Kind;

/**
 * Reads YAML into a tree of values with their places. Of YAML's features only those are let through
 * that mean the same to a person and to every program: no aliases, tags, merge keys, duplicate keys
 * or second documents.
 */
final class TreeReader implements AutoCloseable {
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  private final YAMLParser parser;
  private final Positions positions;
  private final String firstKey;
  private final Diagnostics diagnostics;
  private int nodes;

  private TreeReader(SourceText source, String firstKey, Diagnostics diagnostics)
      throws IOException {
    this.parser = YAML.createParser(source.text());
    this.positions = new Positions(source);
    this.firstKey = firstKey;
    this.diagnostics = diagnostics;
  }

  /**
   * The text's only document; empty if it has none or if reading had to stop at a mistake.
   *
   * @param firstKey what to start an empty file with
   */
  static Optional<Node> read(SourceText source, String firstKey, Diagnostics diagnostics) {
    try (TreeReader reader = new TreeReader(source, firstKey, diagnostics)) {
      return reader.document();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("a text in memory", unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private Optional<Node> document() throws IOException {
    try {
      if (parser.nextToken() == null) {
        diagnostics.error(
            positions.start(),
            "the file is empty, or all comments",
            "start with `%s:`".formatted(firstKey));
        return Optional.empty();
      }
      Node root = value(0);
      if (parser.nextToken() != null) {
        diagnostics.error(here(), "a second document", "a file holds one: remove the `---`");
      }
      return Optional.of(root);
    } catch (TooLarge limit) {
      diagnostics.error(limit.location, limit.getMessage(), "a problem is small");
    } catch (JsonProcessingException mistake) {
      if (!isDecorated(here())) {
        SyntaxMessage.report(mistake, here(), positions, diagnostics);
      }
    }
    return Optional.empty();
  }

  private Node value(int depth) throws IOException, TooLarge {
    Location location = here();
    nodes++;
    if (nodes > Limits.NODES) {
      throw new TooLarge(location, "more than " + Limits.NODES + " values");
    }
    if (depth > Limits.DEPTH) {
      throw new TooLarge(location, "more than " + Limits.DEPTH + " levels of nesting");
    }
    boolean decorated = isDecorated(location);
    Scalar broken = new Scalar(Kind.BROKEN, "", location);
    Node value =
        switch (parser.currentToken()) {
          case START_OBJECT -> mapping(location, depth);
          case START_ARRAY -> list(location, depth);
          default -> decorated ? broken : scalar(location);
        };
    return decorated ? broken : value;
  }

  private Node mapping(Location location, int depth) throws IOException, TooLarge {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Location key = here();
      if (entries.size() == Limits.KEYS) {
        throw new TooLarge(key, "more than " + Limits.KEYS + " keys");
      }
      String name = parser.currentName();
      boolean sound = isSoundKey(name, key);
      parser.nextToken();
      Node value = value(depth + 1);
      if (value.is(Kind.NOTHING)) {
        value = new Scalar(Kind.NOTHING, "", key);
      }
      Mapping.Entry first = entries.get(name);
      if (first != null) {
        diagnostics.error(
            key,
            "the key `" + Shortened.of(name) + "` occurs twice",
            "it stands in line " + first.key().line() + " already");
      } else if (sound) {
        entries.put(name, new Mapping.Entry(key, value));
      }
    }
    return new Mapping(entries, location);
  }

  private Node list(Location location, int depth) throws IOException, TooLarge {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return new Listing(items, location);
  }

  private Scalar scalar(Location location) throws IOException {
    String written = parser.getText();
    if (!Characters.areSound(written, location, diagnostics)) {
      return new Scalar(Kind.BROKEN, "", location);
    }
    return "'\"|>".indexOf(positions.characterAt(location)) >= 0
        ? new Scalar(Kind.TEXT, written, location)
        : PlainScalar.read(written, location, diagnostics);
  }

  private boolean isSoundKey(String name, Location key) {
    boolean decorated = isDecorated(key);
    if (name.equals("<<")) {
      diagnostics.error(
          key, "YAML's merge keys, `<<`, are not read", "write the keys out, or use `variants:`");
      return false;
    }
    return Characters.areSound(name, key, diagnostics) && !decorated;
  }

  /** Reports an alias, an anchor or a tag, which all show by the first character. */
  private boolean isDecorated(Location location) {
    switch (positions.characterAt(location)) {
      case '*' ->
          diagnostics.error(
              location,
              "YAML's aliases, `*name`, are not read",
              "write the value out, or in quotes if it is text that starts with `*`");
      case '&' ->
          diagnostics.error(
              location,
              "YAML's anchors, `&name`, are not read",
              "remove it, or write in quotes what is text that starts with `&`");
      case '!' ->
          diagnostics.error(
              location,
              "YAML's tags, `!name`, are not read",
              "remove it, or write in quotes what is text that starts with `!`");
      default -> {
        return false;
      }
    }
    return true;
  }

  private Location here() {
    return positions.of(parser.currentTokenLocation());
  }

  /** A limit was passed: nothing after it is read. */
  private static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Location location;

    TooLarge(Location location, String message) {
      super(message);
      this.location = location;
    }
  }
}
