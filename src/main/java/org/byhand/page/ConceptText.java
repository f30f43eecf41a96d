package org.byhand.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said about a concept: the file {@code concepts/ID.md}, YAML between two lines of dashes,
 * and below it Markdown.
 *
 * @param title the concept's name
 * @param summary one sentence
 * @param pytorch what PyTorch calls it
 * @param example the name of the problem that shows it, a file {@code concepts/NAME.yaml}
 * @param choices what the example chooses, as problem files write it; the first one is shown in
 *     full
 * @param label what its curve is called
 * @param written how a problem file asks for it, if that is not the first choice
 * @param equations the names of the quantities whose equations are shown, if not all are
 * @param network the name of a problem whose network is drawn
 * @param graph how what is computed from what is drawn
 * @param parts the names of concepts that it is made of
 * @param activation the activation that it applies if no other is asked for
 * @param markdown the text
 */
record ConceptText(
    String title,
    String summary,
    Optional<String> pytorch,
    Optional<String> example,
    List<String> choices,
    String label,
    String written,
    List<String> equations,
    Optional<String> network,
    Optional<Graph> graph,
    List<String> parts,
    Optional<String> activation,
    String markdown) {

  /** A graph of equations. */
  enum Graph {
    /** Of those that are shown; what they use of others is given. */
    @JsonProperty("shown")
    SHOWN,
    /** Of all of them, of which those that are not shown are passed over. */
    @JsonProperty("condensed")
    CONDENSED
  }

  private static final String FOLDER = "concepts/";
  private static final Pattern PARTS = Pattern.compile("---\n(.*?\n)---\n(.*)", Pattern.DOTALL);
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** What stands above the text. */
  private record Head(
      String title,
      String summary,
      String pytorch,
      String example,
      List<String> choices,
      String label,
      String written,
      List<String> equations,
      String network,
      Graph graph,
      List<String> parts,
      String activation) {}

  /**
   * The text about something in a catalogue; empty if nobody has written it.
   *
   * @throws IllegalStateException if the file is not made of the two parts
   */
  static Optional<ConceptText> find(String id) {
    return resource(id + ".md").map(content -> parse(id, content));
  }

  private static ConceptText parse(String id, String content) {
    Matcher parts = PARTS.matcher(content);
    if (!parts.matches()) {
      throw new IllegalStateException(FOLDER + id + ".md has no lines of dashes");
    }
    try {
      Head head = YAML.readValue(parts.group(1), Head.class);
      List<String> choices = head.choices() == null ? List.of(id) : List.copyOf(head.choices());
      return new ConceptText(
          head.title(),
          head.summary(),
          Optional.ofNullable(head.pytorch()),
          Optional.ofNullable(head.example()),
          choices,
          head.label() == null ? head.title() : head.label(),
          head.written() == null ? choices.get(0) : head.written(),
          listed(head.equations()),
          Optional.ofNullable(head.network()),
          Optional.ofNullable(head.graph()),
          listed(head.parts()),
          Optional.ofNullable(head.activation()),
          parts.group(2));
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + id + ".md can't be read", e);
    }
  }

  private static List<String> listed(List<String> names) {
    return names == null ? List.of() : List.copyOf(names);
  }

  /** The example of a name, a problem file's text, with some choice filled in. */
  static String example(String name, String choice) {
    return resource(name + ".yaml")
        .orElseThrow(() -> new IllegalStateException("no example " + name))
        .replace("CHOICE", choice);
  }

  private static Optional<String> resource(String file) {
    try (InputStream source = ConceptText.class.getResourceAsStream(FOLDER + file)) {
      return source == null
          ? Optional.empty()
          : Optional.of(new String(source.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
