package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.byhand.diagnostic.Location;

/**
 * A value as it stands in a problem file, with its place. The accessors are for values whose kind
 * is known, as it is once the file has passed the schema.
 */
sealed interface Node permits Mapping, Listing, Scalar {

  /** What a value is, in the words of messages. */
  enum Kind {
    MAPPING("a mapping"),
    LIST("a list"),
    TEXT("text"),
    NUMBER("a number"),
    TRUTH("true or false"),
    NOTHING("nothing"),
    /** A value that was already reported, of which nothing more should be said. */
    BROKEN("an unreadable value");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Kind kind();

  Location location();

  /** The same value for the schema validator. */
  JsonNode toJson();

  /** The values directly within this one. */
  List<Node> children();

  default boolean is(Kind kind) {
    return kind() == kind;
  }

  default Mapping mapping() {
    throw unexpected(Kind.MAPPING);
  }

  default List<Node> items() {
    throw unexpected(Kind.LIST);
  }

  default String text() {
    throw unexpected(Kind.TEXT);
  }

  default BigDecimal number() {
    throw unexpected(Kind.NUMBER);
  }

  /** A whole number within the schema's limits. */
  default int integer() {
    return number().intValueExact();
  }

  default boolean truth() {
    throw unexpected(Kind.TRUTH);
  }

  private IllegalStateException unexpected(Kind wanted) {
    return new IllegalStateException(
        location() + ": wanted " + wanted.words() + ", but this is " + kind().words());
  }
}
