package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern NUMBER_IN_QUOTES = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");

  private final SchemaGuide guide;
  private final ArgumentAdvice advice;

  SchemaMessages(SchemaGuide guide, ArgumentAdvice advice) {
    this.guide = guide;
    this.advice = advice;
  }

  /** Reports one error of the validator at the place it speaks of. */
  void report(Error error, SchemaPlace place, Diagnostics diagnostics) {
    String name = place.quoted();
    String about = guide.description(error.getEvaluationPath()).orElse("");
    Location location = place.location();
    String limit = error.getSchemaNode().asText();
    if (place.node().is(Kind.NOTHING)) {
      diagnostics.error(location, name + " has no value", about);
      return;
    }
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
          tooMany(place, characters(place.node().text()), "characters", limit, diagnostics);
      case "maxItems" -> tooMany(place, place.node().items().size(), "items", limit, diagnostics);
      case "maxProperties" -> tooManyKeys(place, limit, diagnostics);
      case "minimum" -> range(place, "at least", limit, about, diagnostics);
      case "exclusiveMinimum" -> range(place, "above", limit, about, diagnostics);
      case "maximum" -> range(place, "at most", limit, about, diagnostics);
      case "uniqueItems" ->
          diagnostics.error(
              firstRepeated(place.node().items()), name + " holds a value twice", "remove one");
      default -> diagnostics.error(location, name + " " + error.getMessage(), about);
    }
  }

  private void unknownKey(Error error, SchemaPlace place, Diagnostics diagnostics) {
    String key = error.getProperty();
    Optional<String> home = isAmongNames(error) ? Optional.empty() : guide.home(key);
    List<String> known = guide.keys(error.getEvaluationPath());
    unknownKey(key, place.key(key), known, home, diagnostics);
  }

  private void unknownKey(
      String key,
      Location location,
      List<String> known,
      Optional<String> home,
      Diagnostics diagnostics) {
    String hint =
        home.or(() -> Nearest.to(key, known).map("did you mean `%s`?"::formatted))
            .orElseGet(() -> "known here: " + String.join(", ", known));
    diagnostics.error(location, "unknown key `" + Shortened.of(key) + "`", hint);
  }

  /** Within {@code expected}, {@code loss} and its like are quantities' names. */
  private static boolean isAmongNames(Error error) {
    return error.getInstanceLocation().getNameCount() > 0
        && error.getInstanceLocation().getName(0).equals("expected");
  }

  private void keyName(Error error, SchemaPlace place, Diagnostics diagnostics) {
    String key = error.getProperty();
    JsonNode allowed = error.getSchemaNode().path("enum");
    if (allowed.isArray()) {
      unknownKey(key, place.key(key), texts(allowed), guide.home(key), diagnostics);
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
    Optional<String> inPlace = inPlaceOf(error.getInstanceLocation());
    if (inPlace.isPresent()) {
      diagnostics.error(
          place.location(), place.quoted() + " can't be " + described(node), inPlace.get());
      return;
    }
    diagnostics.error(
        place.location(),
        "%s must be %s, not %s"
            .formatted(
                place.quoted(),
                alternatives(allowed.stream().map(TYPES::get).toList()),
                described(node)),
        typeHint(node, allowed).orElse(about));
  }

  /** What the engine knows of an argument, the last name of a path, behind its owner's. */
  private Optional<String> inPlaceOf(NodePath path) {
    int length = path.getNameCount();
    return length < 2
        ? Optional.empty()
        : advice.inPlaceOf(path.getName(length - 2), path.getName(length - 1));
  }

  private static Optional<String> typeHint(Node node, List<String> allowed) {
    if (!(node instanceof Scalar scalar)) {
      return Optional.empty();
    }
    String written = Shortened.of(scalar.written());
    if (allowed.equals(List.of("string"))) {
      return Optional.of("write '" + written + "' in quotes");
    }
    boolean numeric = allowed.contains("number") || allowed.contains("integer");
    if (numeric && node.is(Kind.TEXT) && NUMBER_IN_QUOTES.matcher(written).matches()) {
      return Optional.of("write " + written + " without quotes");
    }
    if (numeric && DECIMAL_COMMA.matcher(written).matches()) {
      return Optional.of("write " + written.replace(',', '.') + " with a decimal point");
    }
    return Optional.empty();
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
        "%s has %s %s; at most %s".formatted(place.quoted(), count, what, limit),
        "");
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Where one is asked for, a variant's choice may stand beside the problem's own. */
  private static void tooManyKeys(SchemaPlace place, String limit, Diagnostics diagnostics) {
    List<String> keys = List.copyOf(place.node().mapping().entries().keySet());
    diagnostics.error(
        place.key(keys.get(keys.size() - 1)),
        "%s has %s keys; at most %s".formatted(place.quoted(), keys.size(), limit),
        limit.equals("1")
            ? "choose one; a variant takes the problem's own away by `%s: null`"
                .formatted(Shortened.of(keys.get(0)))
            : "");
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

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  private static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
