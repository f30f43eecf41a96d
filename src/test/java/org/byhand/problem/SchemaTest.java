package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.byhand.problem.Expected.Phase;
import org.byhand.problem.Problem.Display;
import org.byhand.problem.Problem.Reduction;
import org.byhand.problem.Problem.Section;
import org.byhand.problem.Problem.UpdateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema is the authors' reference: it is valid, complete, and says what the code knows. */
class SchemaTest {
  private static final JsonNode SCHEMA = read();

  /** What only narrows down keys that are described and closed at the top level. */
  private static final List<JsonNode> NARROWING =
      List.of(SCHEMA.at("/$defs/layersForm"), SCHEMA.at("/$defs/equationsForm"));

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(Problem.class.getResource("problem.schema.json"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void isAValidSchema() {
    String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
    Schema metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(dialect));

    assertEquals(dialect, SCHEMA.get("$schema").asText());
    assertEquals(List.of(), metaSchema.validate(SCHEMA));
  }

  @Test
  void refersOnlyToWhatIsThere() {
    for (JsonNode reference : having("$ref")) {
      assertFalse(referredTo(reference).isMissingNode(), reference::toString);
    }
  }

  @Test
  void describesEveryKey() {
    List<String> undescribed = new ArrayList<>();
    for (JsonNode mapping : having("properties")) {
      mapping
          .get("properties")
          .fields()
          .forEachRemaining(
              property -> {
                JsonNode value = property.getValue();
                if (!value.has("description") && !referredTo(value).has("description")) {
                  undescribed.add(property.getKey());
                }
              });
    }

    assertEquals(List.of(), undescribed);
  }

  @Test
  void closesEveryMappingWithKeys() {
    for (JsonNode mapping : having("properties")) {
      JsonNode others = mapping.path("additionalProperties");
      assertTrue(others.isObject() || !others.asBoolean(true), mapping::toString);
    }
  }

  @Test
  void letsAVariantChangeEveryKey() {
    List<String> keys = names(SCHEMA.get("properties"));
    keys.remove("variants");

    assertEquals(keys, texts(SCHEMA.at("/$defs/variant/propertyNames/enum")));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        Arguments.of("/properties/level/enum", inLowerCase(Level.values())),
        Arguments.of("/properties/reduction/enum", inLowerCase(Reduction.values())),
        Arguments.of("/properties/update/enum", inLowerCase(UpdateOrder.values())),
        Arguments.of("/$defs/display/properties/form/enum", inLowerCase(Display.Form.values())),
        Arguments.of(
            "/$defs/notation/properties/affine/enum",
            Arrays.stream(Affine.values()).map(Affine::written).toList()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void listsTheCodesConstants(String pointer, List<String> constants) {
    assertEquals(constants, texts(SCHEMA.at(pointer)));
  }

  @Test
  void hasANoteForEverySection() {
    assertEquals(inLowerCase(Section.values()), names(SCHEMA.at("/$defs/notes/properties")));
  }

  @Test
  void expectsValuesOfEveryPhase() {
    List<String> keys = names(SCHEMA.at("/$defs/expected/properties"));
    keys.removeAll(List.of("source", "errata"));

    assertEquals(Arrays.stream(Phase.values()).map(Phase::key).toList(), keys);
  }

  /** All objects within the schema that have a key. */
  private static List<JsonNode> having(String key) {
    List<JsonNode> found = new ArrayList<>();
    collect(SCHEMA, key, found);
    assertFalse(found.isEmpty());
    return found;
  }

  private static void collect(JsonNode node, String key, List<JsonNode> found) {
    if (key.equals("properties") && NARROWING.contains(node)) {
      return;
    }
    if (node.has(key)) {
      found.add(node);
    }
    node.forEach(child -> collect(child, key, found));
  }

  private static JsonNode referredTo(JsonNode value) {
    return SCHEMA.at(value.path("$ref").asText("#/").substring(1));
  }

  private static List<String> inLowerCase(Enum<?>[] constants) {
    Function<Enum<?>, String> lowerCase = each -> each.name().toLowerCase(Locale.ROOT);
    return Arrays.stream(constants).map(lowerCase).toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
