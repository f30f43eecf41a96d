package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.byhand.diagnostic.Location;

/** Keys with values, in the order written. */
record Mapping(Map<String, Entry> entries, Location location) implements Node {

  /** A value and the place of its key. */
  record Entry(Location key, Node value) {}

  Mapping {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  @Override
  public Kind kind() {
    return Kind.MAPPING;
  }

  @Override
  public Mapping mapping() {
    return this;
  }

  @Override
  public JsonNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    entries.forEach((key, entry) -> json.set(key, entry.value().toJson()));
    return json;
  }

  @Override
  public List<Node> children() {
    return entries.values().stream().map(Entry::value).toList();
  }

  /** Hands over each key with its value and place, in the order written. */
  void forEach(BiConsumer<String, Entry> action) {
    entries.forEach(action);
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** The value of a key that the schema requires. */
  Node get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException(location + ": no key " + key));
  }

  /** The mapping under a key, an empty one if the key is absent. */
  Mapping part(String key) {
    return find(key).map(Node::mapping).orElse(new Mapping(Map.of(), location));
  }

  /** The place of a key that is present. */
  Location keyLocation(String key) {
    return entries.get(key).key();
  }

  /** The items of a list, none if the key is absent. */
  List<Node> items(String key) {
    return find(key).map(Node::items).orElse(List.of());
  }

  /** The same mapping without some of its keys. */
  Mapping without(Set<String> keys) {
    Map<String, Entry> rest = new LinkedHashMap<>(entries);
    rest.keySet().removeAll(keys);
    return new Mapping(rest, location);
  }
}
