package org.byhand.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.model.Penalty;
import org.byhand.page.Concept.Kind;
import org.byhand.problem.Architecture;
import org.byhand.problem.Bias;
import org.byhand.problem.Choice;
import org.byhand.problem.Initial;
import org.byhand.problem.Layer;
import org.byhand.problem.NamedMatrix;
import org.byhand.problem.Problem;
import org.byhand.problem.formula.Assignment;
import org.byhand.problem.formula.Formula;
import org.byhand.problem.formula.FormulaCalls;

/** Finds the concepts that a problem uses, by the names that stand in its file. */
final class ConceptFinder {
  /** The layers that formulas call by another name. */
  private static final Map<String, String> LAYERS =
      Map.of("maxpool2d", "max_pool", "avgpool2d", "avg_pool");

  private record Name(Kind kind, String id) {}

  private final Set<Name> names = new HashSet<>();

  private ConceptFinder() {}

  /** The concepts that occur in a problem, kind by kind. */
  static List<Concept> in(Problem problem) {
    ConceptFinder finder = new ConceptFinder();
    finder.look(problem);
    Set<Concept> found = new HashSet<>();
    Concept.all().stream()
        .filter(concept -> finder.names.contains(new Name(concept.kind(), concept.entry().id())))
        .forEach(concept -> addWithParts(concept, found));
    return Concept.all().stream().filter(found::contains).toList();
  }

  private static void addWithParts(Concept concept, Set<Concept> found) {
    if (found.add(concept)) {
      concept.text().parts().stream()
          .flatMap(id -> Concept.find(id).stream())
          .forEach(part -> addWithParts(part, found));
    }
  }

  /**
   * The concepts that occur in problems, kind by kind, with the problems in which they do: variants
   * only of problems in which they do not.
   */
  static Map<Concept, List<Problem>> users(List<Problem> problems) {
    Map<Concept, List<Problem>> users = new LinkedHashMap<>();
    for (Concept concept : Concept.all()) {
      List<Problem> using =
          problems.stream().filter(problem -> in(problem).contains(concept)).toList();
      Set<String> slugs = using.stream().map(Problem::slug).collect(Collectors.toSet());
      if (!using.isEmpty()) {
        users.put(
            concept,
            using.stream()
                .filter(problem -> problem.variantOf().filter(slugs::contains).isEmpty())
                .toList());
      }
    }
    return users;
  }

  private void look(Problem problem) {
    add(Kind.OPTIMIZER, problem.optimizer());
    problem.schedule().ifPresent(choice -> add(Kind.SCHEDULE, choice));
    problem.clipping().ifPresent(clip -> add(Kind.CLIPPING, Concept.id(clip.kind())));
    problem
        .regularization()
        .ifPresent(given -> Penalty.in(given).forEach(penalty -> add(Kind.PENALTY, penalty.id())));
    if (problem.architecture() instanceof Architecture.Layers stack) {
      add(Kind.LOSS, stack.loss());
      stack.layers().forEach(this::look);
    } else if (problem.architecture() instanceof Architecture.Equations equations) {
      equations.parameters().stream().map(NamedMatrix::initial).forEach(this::look);
      equations.forward().stream().map(Assignment::formula).forEach(this::look);
      look(equations.loss());
    }
  }

  /** A function may be an activation, a loss or a layer; no two of them have the same name. */
  private void look(Formula formula) {
    for (String function : FormulaCalls.in(formula)) {
      add(Kind.ACTIVATION, function);
      add(Kind.LOSS, function);
      add(Kind.LAYER, LAYERS.getOrDefault(function, function));
    }
  }

  private void look(Layer layer) {
    if (layer instanceof Layer.Dense dense) {
      add(Kind.LAYER, Layer.Dense.KIND);
      add(Kind.ACTIVATION, dense.activation());
      look(dense.weights());
      dense.bias().map(Bias::initial).ifPresent(this::look);
    } else if (layer instanceof Layer.Other other) {
      add(Kind.LAYER, other.kind());
      other
          .activation()
          .map(Choice::name)
          .or(() -> Concept.find(other.kind().name()).flatMap(kind -> kind.text().activation()))
          .ifPresent(name -> add(Kind.ACTIVATION, name));
      other.values().values().forEach(value -> look(value.initial()));
      other.inner().forEach(this::look);
    }
  }

  private void look(Initial initial) {
    if (initial instanceof Initial.Drawn drawn) {
      add(Kind.INITIALIZER, drawn.initializer());
    }
  }

  private void add(Kind kind, Choice choice) {
    add(kind, choice.name());
  }

  private void add(Kind kind, String id) {
    names.add(new Name(kind, id));
  }
}
