package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.Nearest;
import org.byhand.problem.Node.Kind;

/** Says in an author's words what the schema validator found. */
final class SchemaMessages {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", Kind.TEXT.words(),
          "number", Kind.NUMBER.words(),
          "integer", "a whole number",
          "object", Kind.MAPPING.words(),
          "array", Kind.LIST.words(),
          "boolean", Kind.TRUTH.words());

  private final SchemaGuide guide;

  SchemaMessages(SchemaGuide guide) {
    this.guide = guide;
  }

  /** Reports one error of the validator at the place it speaks of. */
  void report(Error error, SchemaPlace place, Diagnostics diagnostics) {
    String name = place.quoted();
    String about = guide.description(error.getEvaluationPath()).orElse("");
    Location location = place.location();
    String limit = error.getSchemaNode().asText();
    switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(error, place, diagnostics);
      case "propertyNames" -> keyName(error, place, diagnostics);
      case "required" ->
          diagnostics.error(
              location,
              "missing key `%s`".formatted(error.getProperty()),
              guide.description(error.getEvaluationPath(), error.getProperty()).orElse(""));
      case "dependentRequired" ->
          diagnostics.error(
              place.key(error.getProperty()),
              "`%s` needs `%s` beside it".formatted(error.getProperty(), error.getArguments()[0]),
              about);
      case "type" -> type(error, place, about, diagnostics);
      case "enum" -> choice(error, place, about, diagnostics);
      case "minLength", "minItems", "minProperties" ->
          diagnostics.error(location, name + " is empty", about);
      case "maxLength" ->
          tooMany(place, place.node().text().length(), "characters", limit, diagnostics);
      case "maxItems" -> tooMany(place, place.node().items().size(), "items", limit, diagnostics);
      case "maxProperties" ->
          tooMany(place, place.node().mapping().entries().size(), "keys", limit, diagnostics);
      case "minimum" -> range(place, "at least", limit, about, diagnostics);
      case "maximum" -> range(place, "at most", limit, about, diagnostics);
      case "uniqueItems" ->
          diagnostics.error(
              firstRepeated(place.node().items()), name + " holds a value twice", "remove one");
      default -> diagnostics.error(location, name + " " + error.getMessage(), about);
    }
  }

  private void unknownKey(Error error, SchemaPlace place, Diagnostics diagnostics) {
    String key = error.getProperty();
    unknownKey(key, place.key(key), guide.keys(error.getEvaluationPath()), diagnostics);
  }

  private void unknownKey(
      String key, Location location, List<String> known, Diagnostics diagnostics) {
    String hint =
        guide
            .home(key)
            .or(() -> Nearest.to(key, known).map("did you mean `%s`?"::formatted))
            .orElseGet(() -> "known here: " + String.join(", ", known));
    diagnostics.error(location, "unknown key `" + Shortened.of(key) + "`", hint);
  }

  private void keyName(Error error, SchemaPlace place, Diagnostics diagnostics) {
    String key = error.getProperty();
    JsonNode allowed = error.getSchemaNode().path("enum");
    if (allowed.isArray()) {
      unknownKey(key, place.key(key), texts(allowed), diagnostics);
    } else {
      diagnostics.error(
          place.key(key),
          "the name `%s` %s".formatted(Shortened.of(key), error.getArguments()[1]),
          "");
    }
  }

  private void type(Error error, SchemaPlace place, String about, Diagnostics diagnostics) {
    JsonNode types = error.getSchemaNode();
    List<String> allowed = types.isArray() ? texts(types) : List.of(types.asText());
    Node node = place.node();
    if (node.is(Kind.NOTHING)) {
      diagnostics.error(place.location(), place.quoted() + " has no value", about);
      return;
    }
    boolean quotable = allowed.contains("string") && node instanceof Scalar;
    diagnostics.error(
        place.location(),
        "%s must be %s, not %s"
            .formatted(
                place.quoted(),
                allowed.stream().map(TYPES::get).collect(Collectors.joining(" or ")),
                described(node)),
        quotable ? "write '" + ((Scalar) node).written() + "' in quotes" : about);
  }

  private static void choice(
      Error error, SchemaPlace place, String about, Diagnostics diagnostics) {
    List<String> allowed = texts(error.getSchemaNode());
    Optional<String> nearest =
        place.node().is(Kind.TEXT) ? Nearest.to(place.node().text(), allowed) : Optional.empty();
    diagnostics.error(
        place.location(),
        "%s can't be %s".formatted(place.quoted(), described(place.node())),
        nearest
            .map("did you mean `%s`?"::formatted)
            .orElse(allowed.size() == 1 ? about : "one of: " + String.join(", ", allowed)));
  }

  private static void tooMany(
      SchemaPlace place, int count, String what, String limit, Diagnostics diagnostics) {
    diagnostics.error(
        place.location(),
        "%s has %d %s; at most %s".formatted(place.quoted(), count, what, limit),
        "");
  }

  private static void range(
      SchemaPlace place, String bound, String limit, String about, Diagnostics diagnostics) {
    diagnostics.error(
        place.location(),
        "%s is %s; %s %s"
            .formatted(place.quoted(), place.node().number().toPlainString(), bound, limit),
        about);
  }

  private static Location firstRepeated(List<Node> items) {
    Set<JsonNode> seen = new HashSet<>();
    return items.stream()
        .filter(item -> !seen.add(item.toJson()))
        .findFirst()
        .orElseThrow()
        .location();
  }

  private static String described(Node node) {
    if (node instanceof Scalar scalar) {
      String written = "`" + Shortened.of(scalar.written()) + "`";
      return node.is(Kind.TEXT) ? "the text " + written : written;
    }
    return node.kind().words();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
