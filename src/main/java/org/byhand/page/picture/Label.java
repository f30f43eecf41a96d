package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.print.Mark;

/**
 * A line of text in a picture.
 *
 * @param parts from left to right
 */
public record Label(List<Part> parts) {

  /**
   * A part of the line that stands for a quantity, or for nothing but itself.
   *
   * @param runs from left to right
   * @param mark the quantity that it shows
   * @param style its class in the style sheet; empty if none
   */
  public record Part(List<Run> runs, Optional<Mark> mark, String style) {
    public Part {
      runs = List.copyOf(runs);
    }
  }

  /** No text. */
  public static final Label NONE = new Label(List.of());

  public Label {
    parts = List.copyOf(parts);
  }

  /** A text that stands for nothing but itself. */
  public static Label of(String text) {
    return of(List.of(new Run(text, 0, false)));
  }

  /** A text that stands for nothing but itself. */
  public static Label of(List<Run> runs) {
    return new Label(List.of(new Part(runs, Optional.empty(), "")));
  }

  /** The same text as one that shows a quantity. */
  public Label showing(Mark mark, String style) {
    List<Run> runs = parts.stream().flatMap(part -> part.runs().stream()).toList();
    return new Label(List.of(new Part(runs, Optional.of(mark), style)));
  }

  /** This text and another one after it. */
  public Label and(Label other) {
    return new Label(Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  /** The letters alone. */
  public String text() {
    return runs().map(Run::text).collect(Collectors.joining());
  }

  /** The room that it needs, with any common font. */
  public int width() {
    return (int) Math.ceil(runs().mapToDouble(Run::width).sum());
  }

  private Stream<Run> runs() {
    return parts.stream().flatMap(part -> part.runs().stream());
  }
}
