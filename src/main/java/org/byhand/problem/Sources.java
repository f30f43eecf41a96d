package org.byhand.problem;

/** Reads where a problem comes from. */
final class Sources {
  private Sources() {}

  static Source read(Node node) {
    Mapping source = node.mapping();
    return new Source(source.get("name").text(), source.find("url").map(Node::text).orElse(""));
  }
}
