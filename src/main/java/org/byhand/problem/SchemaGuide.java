package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what the schema says about a place, for messages and hints. */
final class SchemaGuide {
  private static final String REF = "$ref";

  private final JsonNode schema;

  SchemaGuide(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * What the schema says about the value that was evaluated, or else about what holds it. The words
   * beside a reference go before those of what it refers to.
   *
   * @param evaluation the steps by which the validator came to a keyword
   */
  Optional<String> description(NodePath evaluation) {
    JsonNode node = schema;
    String description = null;
    for (int i = 0; i < evaluation.getNameCount() - 1; i++) {
      boolean reference = evaluation.getName(i).equals(REF);
      boolean described = node.has("description");
      node = step(node, evaluation.getName(i));
      if (node.has("description") && !(reference && described)) {
        description = node.get("description").asText();
      }
    }
    return Optional.ofNullable(description);
  }

  /** The keys allowed beside each other by the schema whose keyword was evaluated. */
  List<String> keys(NodePath evaluation) {
    List<String> keys = new ArrayList<>();
    owner(evaluation).path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** What the schema says about one of those keys, there or at the top level. */
  Optional<String> description(NodePath evaluation, String key) {
    return description(owner(evaluation), key).or(() -> description(schema, key));
  }

  private Optional<String> description(JsonNode owner, String key) {
    JsonNode property = owner.path("properties").path(key);
    JsonNode described = property.has("description") ? property : resolved(property);
    return Optional.ofNullable(described.get("description")).map(JsonNode::asText);
  }

  /** Where a key belongs that stands in the wrong place. */
  Optional<String> home(String key) {
    JsonNode top = schema.get("properties");
    if (top.has(key)) {
      return Optional.of("`" + key + "` belongs at the top level");
    }
    List<String> parents = new ArrayList<>();
    top.fieldNames()
        .forEachRemaining(
            parent -> {
              JsonNode value = top.get(parent);
              if (resolved(value).path("properties").has(key)
                  || value.path("examples").findValue(key) != null) {
                parents.add(parent);
              }
            });
    return parents.size() == 1
        ? Optional.of("`" + key + "` belongs within `" + parents.get(0) + ":`")
        : Optional.empty();
  }

  private JsonNode owner(NodePath evaluation) {
    JsonNode node = schema;
    for (int i = 0; i < evaluation.getNameCount() - 1; i++) {
      node = step(node, evaluation.getName(i));
    }
    return node;
  }

  private JsonNode step(JsonNode node, String name) {
    if (name.equals(REF)) {
      return resolved(node);
    }
    return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has(REF) ? schema.at(node.get(REF).asText().substring(1)) : node;
  }
}
