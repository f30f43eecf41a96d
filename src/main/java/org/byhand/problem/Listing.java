package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.byhand.diagnostic.Location;

/** Values in a row. */
record Listing(List<Node> items, Location location) implements Node {

  Listing {
    items = List.copyOf(items);
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
  }

  @Override
  public List<Node> children() {
    return items;
  }

  @Override
  public JsonNode toJson() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> json.add(item.toJson()));
    return json;
  }
}
