package org.byhand.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.problem.Node.Kind;

/** Checks a file's structure against a schema, which is also its reference. */
final class SchemaCheck {
  private final Schema schema;
  private final SchemaMessages messages;

  /** Checks against a schema beside this class. */
  SchemaCheck(String resource, ArgumentAdvice advice) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().errorMessageKeyword("errorMessage").build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    try (InputStream source = SchemaCheck.class.getResourceAsStream(resource)) {
      schema = registry.getSchema(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    messages = new SchemaMessages(new SchemaGuide(schema.getSchemaNode()), advice);
  }

  /**
   * Reports what in {@code root} does not fit the schema.
   *
   * @return the top-level keys whose values can't be relied on
   */
  Set<String> check(Mapping root, Diagnostics diagnostics) {
    Set<String> broken = new HashSet<>();
    root.forEach(
        (key, entry) -> {
          if (containsBroken(entry.value())) {
            broken.add(key);
          }
        });
    JsonNode json = root.toJson();
    for (Error error : schema.validate(json)) {
      SchemaPlace place = SchemaPlace.of(root, error.getInstanceLocation());
      if (isAlternative(error.getEvaluationPath()) || place.node().is(Kind.BROKEN)) {
        continue;
      }
      messages.report(error, place, diagnostics);
      if (!isHarmless(error) && error.getInstanceLocation().getNameCount() > 0) {
        broken.add(error.getInstanceLocation().getName(0));
      }
    }
    return broken;
  }

  /** An unknown key is an error, but what stands beside it can still be checked further. */
  private static boolean isHarmless(Error error) {
    return error.getKeyword().equals("additionalProperties");
  }

  /** Whether an error says why one of several alternatives was not taken. */
  private static boolean isAlternative(NodePath evaluation) {
    for (int i = 0; i < evaluation.getNameCount() - 1; i++) {
      if (evaluation.getName(i).equals("oneOf")) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsBroken(Node node) {
    return node.is(Kind.BROKEN) || node.children().stream().anyMatch(SchemaCheck::containsBroken);
  }
}
