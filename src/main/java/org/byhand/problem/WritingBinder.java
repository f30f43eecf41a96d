package org.byhand.problem;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.problem.Arithmetic.Exact;
import org.byhand.problem.Arithmetic.Pencil;
import org.byhand.problem.Arithmetic.Places;
import org.byhand.problem.Node.Kind;
import org.byhand.problem.Problem.Display;
import org.byhand.problem.Problem.Notation;
import org.byhand.problem.Problem.Section;

/** Binds how the page writes things: notation, decimals, arithmetic, notes. */
final class WritingBinder {
  private static final int DECIMALS = 4;

  private final Diagnostics diagnostics;

  WritingBinder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Symbols may stand at the top level too. */
  Notation notation(Mapping root) {
    Mapping written = root.part("notation");
    Affine affine = written.find("affine").map(Node::text).map(Affine::of).orElse(Affine.W_X);
    Map<String, Notation.Symbol> symbols = new LinkedHashMap<>();
    for (Mapping holder : List.of(root, written)) {
      holder.part("symbols").forEach((name, entry) -> symbols.put(name, symbol(name, entry)));
    }
    return new Notation(affine, written.find("preset").map(Choices::read), symbols);
  }

  private Notation.Symbol symbol(String name, Mapping.Entry entry) {
    Quantity.parse(name, entry.key(), diagnostics);
    return new Notation.Symbol(entry.value().text(), entry.key());
  }

  static Display display(Mapping written) {
    return new Display(
        written.find("decimals").map(Node::integer).orElse(DECIMALS),
        written
            .find("form")
            .map(node -> Enums.read(Display.Form.class, node))
            .orElse(Display.Form.MATRIX));
  }

  Arithmetic arithmetic(Optional<Node> written, Display display) {
    if (written.isEmpty()) {
      return new Exact();
    }
    Node node = written.get();
    if (node.is(Kind.TEXT)) {
      return node.text().equals("exact") ? new Exact() : new Pencil(display.decimals(), Map.of());
    }
    Mapping pencil = node.mapping().part("pencil");
    Map<String, Places> overrides = new LinkedHashMap<>();
    pencil
        .part("overrides")
        .forEach(
            (name, entry) ->
                override(name, entry).ifPresent(places -> overrides.put(name, places)));
    return new Pencil(pencil.get("decimals").integer(), overrides);
  }

  private Optional<Places> override(String name, Mapping.Entry entry) {
    Optional<Quantity> quantity = Quantity.parse(name, entry.key(), diagnostics);
    if (quantity.flatMap(Quantity::element).isPresent()) {
      diagnostics.error(
          entry.key(),
          "decimals of the single element `" + name + "`",
          "name the whole quantity, with a list of decimals");
      return Optional.empty();
    }
    Node value = entry.value();
    List<Integer> decimals =
        value.is(Kind.NUMBER)
            ? List.of(value.integer())
            : value.items().stream().map(Node::integer).toList();
    return quantity.map(found -> new Places(decimals, entry.key()));
  }

  static Map<Section, Problem.Note> notes(Mapping written) {
    Map<Section, Problem.Note> notes = new EnumMap<>(Section.class);
    written.forEach(
        (name, entry) ->
            notes.put(
                Section.valueOf(name.toUpperCase(Locale.ROOT)),
                new Problem.Note(entry.value().text(), entry.value().location())));
    return notes;
  }
}
