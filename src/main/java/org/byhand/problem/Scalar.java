package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import org.byhand.diagnostic.Location;

/**
 * A single value.
 *
 * @param kind any but a mapping or a list
 * @param written as in the file, without quotes
 */
record Scalar(Kind kind, String written, Location location) implements Node {

  @Override
  public String text() {
    return is(Kind.TEXT) ? written : Node.super.text();
  }

  /** The number with exactly the decimals written. */
  @Override
  public BigDecimal number() {
    return is(Kind.NUMBER) ? new BigDecimal(written) : Node.super.number();
  }

  @Override
  public boolean truth() {
    return is(Kind.TRUTH) ? Boolean.parseBoolean(written) : Node.super.truth();
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public JsonNode toJson() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (kind) {
      case TEXT -> json.textNode(written);
      case NUMBER -> numberToJson();
      case TRUTH -> json.booleanNode(truth());
      // Distinct from every other value, so that nothing seems to be there twice.
      case BROKEN -> json.textNode(location.toString());
      default -> json.nullNode();
    };
  }

  /** The schema validator takes a number for whole only if its node is an integer's. */
  private JsonNode numberToJson() {
    BigDecimal number = number();
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole
        ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
        : JsonNodeFactory.instance.numberNode(number);
  }
}
