package org.byhand.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.model.Activation;
import org.byhand.model.CatalogueEntry;
import org.byhand.model.Initializer;
import org.byhand.model.LayerKind;
import org.byhand.model.Loss;
import org.byhand.model.Optimizer;
import org.byhand.model.Penalty;
import org.byhand.model.Schedule;
import org.byhand.page.ProblemView.Link;
import org.byhand.problem.Clipping;
import org.byhand.problem.Layer;

/**
 * Something of the engine's catalogues that has a page of its own.
 *
 * @param kind the catalogue
 * @param entry what there is in it
 * @param text what is said about it
 */
record Concept(Kind kind, CatalogueEntry entry, ConceptText text) {

  /** The catalogues, in the order in which a course comes to them. */
  enum Kind {
    ACTIVATION(Activation.values()),
    LOSS(Loss.values()),
    PENALTY(Penalty.values()),
    OPTIMIZER(Optimizer.values()),
    SCHEDULE(Schedule.values()),
    CLIPPING(Arrays.stream(Clipping.Kind.values()).map(Named::of)),
    INITIALIZER(Initializer.values()),
    LAYER(Stream.concat(Stream.of(Named.DENSE), Arrays.stream(LayerKind.values())));

    private final List<CatalogueEntry> entries;

    Kind(CatalogueEntry... entries) {
      this(Arrays.stream(entries));
    }

    Kind(Stream<? extends CatalogueEntry> entries) {
      this.entries = List.copyOf(entries.toList());
    }

    /** Everything in the catalogue. */
    List<CatalogueEntry> entries() {
      return entries;
    }

    /** The name in templates. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What authors can ask for by a key of its own, so that the engine needs no catalogue of it. */
  private record Named(String id) implements CatalogueEntry {
    private static final Named DENSE = new Named(Layer.Dense.KIND);

    private static Named of(Clipping.Kind kind) {
      return new Named("clip_" + kind.name().toLowerCase(Locale.ROOT));
    }
  }

  private static final List<Concept> ALL =
      Arrays.stream(Kind.values()).flatMap(Concept::of).toList();

  private static Stream<Concept> of(Kind kind) {
    return kind.entries().stream()
        .flatMap(
            entry ->
                ConceptText.find(entry.id()).stream().map(text -> new Concept(kind, entry, text)));
  }

  /** Everything that a text has been written about; a test makes sure that this is everything. */
  static List<Concept> all() {
    return ALL;
  }

  /** The concept of a name; no two have the same. */
  static Optional<Concept> find(String id) {
    return ALL.stream().filter(concept -> concept.entry().id().equals(id)).findFirst();
  }

  /** The concepts that it is made of. */
  List<Concept> parts() {
    return Stream.concat(text.parts().stream(), text.activation().stream())
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /** The name of a way to clip, under which its text is found. */
  static String id(Clipping.Kind kind) {
    return Named.of(kind).id();
  }

  /** The page's path below the site's root. */
  String path() {
    return "concepts/" + entry.id().replace('_', '-') + "/index.html";
  }

  /** From a page in some folder. */
  Link link(Frame from) {
    return new Link(from.root() + path(), text.title());
  }
}
