package org.byhand.problem;

import com.networknt.schema.path.NodePath;
import java.util.Optional;
import org.byhand.diagnostic.Location;

/**
 * A value of which the schema validator speaks.
 *
 * @param label what messages call it: {@code epochs}, {@code weights[0][1]}; empty for the file
 * @param node the value
 */
record SchemaPlace(String label, Node node) {

  /** Follows the validator's path into a file's values. */
  static SchemaPlace of(Node root, NodePath path) {
    String label = "";
    Node node = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      String name = path.getName(i);
      if (node instanceof Mapping mapping) {
        node = mapping.get(name);
        label = Shortened.of(name);
      } else {
        node = node.items().get(Integer.parseInt(name));
        label = label + "[" + name + "]";
      }
    }
    return new SchemaPlace(label, node);
  }

  /** How messages quote it. */
  String quoted() {
    return label.isEmpty() ? "the file" : "`" + label + "`";
  }

  Location location() {
    return node.location();
  }

  /** The place of one of its keys, or its own if it has no such key. */
  Location key(String key) {
    return Optional.of(node)
        .filter(Mapping.class::isInstance)
        .map(found -> found.mapping().entries().get(key))
        .map(Mapping.Entry::key)
        .orElse(location());
  }
}
