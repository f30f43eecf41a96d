package org.byhand.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import org.byhand.lesson.Observation;
import org.byhand.model.Activation;
import org.byhand.model.Initializer;
import org.byhand.model.Loss;
import org.byhand.model.Optimizer;
import org.byhand.model.Schedule;
import org.byhand.problem.Problem;

/**
 * The JSON Schema of problem files as editors load it: the reader's own schema, with the names from
 * the engine's catalogues filled in, so that a new activation is offered without a second list.
 */
public final class EditorSchema {
  private static final String RESOURCE = "problem.schema.json";

  private EditorSchema() {}

  /** The document, ending in a line break. */
  public static String print() {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream source = Problem.class.getResourceAsStream(RESOURCE)) {
      ObjectNode schema = (ObjectNode) mapper.readTree(source);
      ObjectNode definitions = (ObjectNode) schema.get("$defs");
      name(definitions, "activationName", Activation.values(), Activation::id);
      name(definitions, "lossName", Loss.values(), Loss::id);
      name(definitions, "optimizerName", Optimizer.values(), Optimizer::id);
      name(definitions, "scheduleName", Schedule.values(), Schedule::id);
      name(definitions, "initializerName", Initializer.values(), Initializer::id);
      name(definitions, "notationName", Preset.values(), Preset::id);
      name(definitions, "warningName", Observation.Kind.values(), Observation.Kind::id);
      String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
      return text.replace("\r\n", "\n") + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException("the schema in the program itself can't be read", e);
    }
  }

  private static <T> void name(
      ObjectNode definitions, String definition, T[] catalogue, Function<T, String> id) {
    ArrayNode names = ((ObjectNode) definitions.get(definition)).putArray("enum");
    Arrays.stream(catalogue).map(id).forEach(names::add);
  }
}
