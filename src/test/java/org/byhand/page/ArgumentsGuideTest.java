package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.byhand.page.Concept.Kind;
import org.junit.jupiter.api.Test;

/** Keeps the list of all names and arguments that authors can write true. */
class ArgumentsGuideTest {
  private static final Path GUIDE = Path.of("docs/names.md");

  private static final Map<Kind, String> TITLES =
      new EnumMap<>(
          Map.of(
              Kind.ACTIVATION, "Activation functions (`activation: …`, and functions of equations)",
              Kind.LOSS, "Losses (`loss: …`, and functions of equations)",
              Kind.OPTIMIZER, "Optimizers (`optimizer: …`)",
              Kind.SCHEDULE, "Schedules of the learning rate (`schedule: …`)",
              Kind.INITIALIZER, "Initializers (`{init: …, seed: 1}`)"));

  @Test
  void listsEveryNameWithItsArguments() throws IOException {
    StringBuilder guide =
        new StringBuilder(
            """
            # Names and their arguments

            A choice is written by its name, or with arguments: `{huber: {delta: 2}}`. What stands behind an argument is its
            value if you leave it out; an argument without one has to be written. [layers.md](layers.md) lists the layers.
            """);
    TITLES.forEach(
        (kind, title) -> {
          guide.append("\n## ").append(title).append("\n\n| name | arguments | what it is |\n");
          guide.append("|---|---|---|\n");
          Concept.all().stream()
              .filter(concept -> concept.kind() == kind)
              .forEach(concept -> guide.append(row(concept)));
        });
    if (Boolean.getBoolean("update.goldens")) {
      Files.writeString(GUIDE, guide);
    }

    assertEquals(guide.toString(), Files.readString(GUIDE), "mvn verify -Dupdate.goldens");
  }

  private static String row(Concept concept) {
    List<ConceptView.Row> rows = ConceptComposer.rows(concept.entry());
    String arguments =
        rows.stream()
            .map(row -> "`" + row.name() + "`" + row.preset().map(value -> " " + value).orElse(""))
            .collect(Collectors.joining(", "));
    ConceptText text = concept.text();
    String summary = text.title() + ": " + text.summary();
    return "| `%s` | %s | %s |\n".formatted(concept.entry().id(), arguments, summary);
  }
}
