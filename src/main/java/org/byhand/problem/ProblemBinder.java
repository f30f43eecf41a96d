package org.byhand.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final List<String> OWN_EQUATIONS_ONLY = List.of("parameters", "constants");

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
    Notation notation = writing.notation(root);
    Display display = WritingBinder.display(root.part("display"));
    Arithmetic arithmetic = writing.arithmetic(root.find("arithmetic"), display);
    Form form = hasOwnEquations() ? equations(notation) : layers(notation);
    OptionalInt targets = size(form.data().map(Data::targets));
    Optional<Training> training =
        form.data()
            .filter(found -> !broken.contains("training"))
            .map(found -> training(root.part("data").items("examples"), form.numbers()));
    Optional<Decision> decide = present("decide").map(node -> decision(node, targets));
    Optional<Expected> expected =
        training.isEmpty() || broken.contains("predict")
            ? Optional.empty()
            : present("expected").map(node -> expected(node, training.get()));
    Optional<Regularization> regularization = present("regularization").map(this::regularization);
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
            form.data().orElseThrow(),
            form.standardization(),
            form.architecture().orElseThrow(),
            regularization,
            root.find("reduction")
                .map(node -> Enums.read(Reduction.class, node))
                .orElse(Reduction.MEAN),
            Choices.read(root.get("optimizer")),
            root.find("schedule").map(Choices::read),
            present("clip").map(this::clipping),
            root.find("update")
                .map(node -> Enums.read(UpdateOrder.class, node))
                .orElse(UpdateOrder.SIMULTANEOUS),
            training.orElseThrow(),
            form.predict(),
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

  /**
   * What differs between problems with layers and those with equations of their own.
   *
   * @param numbers how many numbers are in the network's own matrices
   */
  private record Form(
      Optional<Data> data,
      Optional<? extends Architecture> architecture,
      long numbers,
      Optional<Standardization> standardization,
      List<Problem.Input> predict) {}

  private boolean hasOwnEquations() {
    return root.find("forward").isPresent() || broken.contains("forward");
  }

  private Form layers(Notation notation) {
    OWN_EQUATIONS_ONLY.stream().filter(key -> root.find(key).isPresent()).forEach(this::misplaced);
    Optional<Data> data = present("data").map(dataBinder::data);
    OptionalInt features = size(data.map(Data::features));
    NetworkBinder binder = new NetworkBinder(notation.affine(), diagnostics);
    Optional<List<Layer>> layers = root.find("network").map(node -> binder.layers(node, features));
    Optional<Choice> loss = root.find("loss").map(Choices::read);
    Optional<Standardization> standardization =
        features.isEmpty()
            ? Optional.empty()
            : root.find("standardize")
                .flatMap(node -> dataBinder.standardization(node, features.getAsInt()));
    List<Problem.Input> predict =
        data.isEmpty() ? List.of() : dataBinder.inputs(root.items("predict"), features);
    return new Form(
        data,
        layers.flatMap(found -> loss.map(chosen -> new Architecture.Layers(found, chosen))),
        binder.parameters(),
        standardization,
        predict);
  }

  private void misplaced(String key) {
    diagnostics.error(
        root.keyLocation(key),
        "`%s` without `forward`".formatted(key),
        "it belongs to equations of your own, which stand under `forward`");
  }

  private Form equations(Notation notation) {
    EquationsBinder binder = new EquationsBinder(root, notation.affine(), diagnostics);
    Optional<Data> data =
        broken.contains("data")
            ? Optional.empty()
            : Optional.of(binder.data(root.part("data").items("examples")));
    Optional<Architecture.Equations> equations = binder.equations();
    List<Problem.Input> predict =
        data.isEmpty() || equations.isEmpty() || diagnostics.hasErrors()
            ? List.of()
            : binder.predict(root.items("predict"), data.get(), equations.get());
    return new Form(data, equations, binder.numbers(), Optional.empty(), predict);
  }

  private Optional<Mapping> present(String key) {
    return root.find(key).map(Node::mapping);
  }

  private static OptionalInt size(Optional<List<String>> names) {
    return names
        .filter(each -> !each.isEmpty())
        .map(each -> OptionalInt.of(each.size()))
        .orElse(OptionalInt.empty());
  }

  /** Without data there is one example, which gives nothing. */
  private Training training(List<Node> examples, long parameters) {
    boolean matrices = examples.stream().anyMatch(DataBinder::hasMatrix);
    return new TrainingBinder(diagnostics)
        .training(root.part("training"), Math.max(1, examples.size()), matrices, parameters);
  }

  private Expected expected(Mapping written, Training training) {
    return new ExpectedBinder(training, root.items("predict").size(), diagnostics)
        .expected(written);
  }

  /** The schema sees to it that there is just one key. */
  private Clipping clipping(Mapping written) {
    Map.Entry<String, Mapping.Entry> only = written.entries().entrySet().iterator().next();
    return new Clipping(
        Clipping.Kind.valueOf(only.getKey().toUpperCase(Locale.ROOT)),
        only.getValue().value().number(),
        root.keyLocation("clip"));
  }

  private Regularization regularization(Mapping written) {
    Optional<BigDecimal> l1 = written.find("l1").map(Node::number);
    Optional<BigDecimal> l2 = written.find("l2").map(Node::number);
    if (l1.isEmpty() && l2.isEmpty()) {
      diagnostics.error(
          root.keyLocation("regularization"),
          "`regularization` without a term",
          "write l1, l2 or both, such as {l2: 0.01}");
    }
    return new Regularization(
        l1,
        l2,
        written.items("parameters").stream()
            .map(node -> new Regularization.Named(node.text(), node.location()))
            .toList(),
        root.keyLocation("regularization"));
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
