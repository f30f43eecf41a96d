package org.byhand.problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Problem.Decision;
import org.byhand.problem.Problem.Display;
import org.byhand.problem.Problem.Notation;
import org.byhand.problem.Problem.Reduction;
import org.byhand.problem.Problem.UpdateOrder;

/**
 * Turns a file's values into a problem, and checks what the schema can't: that shapes fit, and that
 * what is referred to is there.
 */
final class ProblemBinder {
  private final Mapping root;
  private final Set<String> broken;
  private final Diagnostics diagnostics;
  private final DataBinder dataBinder;
  private final WritingBinder writing;

  /**
   * @param root what stands in the file
   * @param broken top-level keys of which nothing can be said, because the schema refused them
   */
  ProblemBinder(Mapping root, Set<String> broken, Diagnostics diagnostics) {
    this.root = root.without(broken);
    this.broken = Set.copyOf(broken);
    this.diagnostics = diagnostics;
    this.dataBinder = new DataBinder(diagnostics);
    this.writing = new WritingBinder(diagnostics);
  }

  /** The problem; empty if anything was reported, by this binder or before it. */
  Optional<Problem> bind(String slug, Optional<String> variantOf, Location location) {
    Notation notation = writing.notation(root.part("notation"));
    Display display = WritingBinder.display(root.part("display"));
    Arithmetic arithmetic = writing.arithmetic(root.find("arithmetic"), display);
    Optional<Data> data = present("data").map(dataBinder::data);
    OptionalInt features = size(data.map(Data::features));
    OptionalInt targets = size(data.map(Data::targets));
    NetworkBinder networkBinder = new NetworkBinder(notation.affine(), diagnostics);
    List<Layer> network =
        root.find("network")
            .map(node -> networkBinder.layers(node, features, targets))
            .orElse(List.of());
    Optional<Training> training =
        present("data")
            .filter(found -> !broken.contains("training"))
            .map(found -> training(found.items("examples").size(), networkBinder.parameters()));
    Optional<Standardization> standardization =
        features.isEmpty()
            ? Optional.empty()
            : root.find("standardize")
                .flatMap(node -> dataBinder.standardization(node, features.getAsInt()));
    List<Problem.Input> predict =
        features.isEmpty()
            ? List.of()
            : dataBinder.inputs(root.items("predict"), features.getAsInt());
    Optional<Decision> decide = present("decide").map(node -> decision(node, targets));
    Optional<Expected> expected =
        training.isEmpty() || broken.contains("predict")
            ? Optional.empty()
            : present("expected").map(node -> expected(node, training.get()));
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            slug,
            variantOf,
            root.get("title").text(),
            root.get("summary").text(),
            DataBinder.texts(root.items("tags")),
            root.find("level").map(node -> Enums.read(Level.class, node)).orElse(Level.BEGINNER),
            root.find("source").map(Sources::read),
            DataBinder.texts(root.items("prerequisites")),
            data.orElseThrow(),
            standardization,
            network,
            Choices.read(root.get("loss")),
            root.find("reduction")
                .map(node -> Enums.read(Reduction.class, node))
                .orElse(Reduction.MEAN),
            Choices.read(root.get("optimizer")),
            root.find("update")
                .map(node -> Enums.read(UpdateOrder.class, node))
                .orElse(UpdateOrder.SIMULTANEOUS),
            training.orElseThrow(),
            predict,
            decide,
            notation,
            arithmetic,
            display,
            root.items("intended").stream()
                .map(node -> new Problem.Intended(node.text(), node.location()))
                .toList(),
            WritingBinder.notes(root.part("notes")),
            expected,
            location));
  }

  private Optional<Mapping> present(String key) {
    return root.find(key).map(Node::mapping);
  }

  private static OptionalInt size(Optional<List<String>> names) {
    return names.map(each -> OptionalInt.of(each.size())).orElse(OptionalInt.empty());
  }

  private Training training(int examples, long parameters) {
    return new TrainingBinder(diagnostics).training(root.part("training"), examples, parameters);
  }

  private Expected expected(Mapping written, Training training) {
    return new ExpectedBinder(training, root.items("predict").size(), diagnostics)
        .expected(written);
  }

  private Decision decision(Mapping decide, OptionalInt targets) {
    if (targets.orElse(1) != 1) {
      diagnostics.error(
          root.keyLocation("decide"),
          "`decide` needs one target, and there are " + targets.getAsInt(),
          "remove it");
    }
    return new Decision(
        decide.get("threshold").number().doubleValue(),
        decide.get("above").text(),
        decide.get("below").text());
  }
}
