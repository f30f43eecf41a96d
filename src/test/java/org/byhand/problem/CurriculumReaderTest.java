package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of the folder {@code curriculum} are read beside the problems {@code first}, {@code
 * second} (after {@code first-again}, a variant of it) and the unsound {@code broken}.
 */
class CurriculumReaderTest {
  private static final Goldens BAD = new Goldens("curriculum");

  @TempDir private Path content;
  private List<Problem> problems;
  private final Diagnostics diagnostics = new Diagnostics();

  static List<String> names() throws IOException {
    return BAD.names();
  }

  @BeforeEach
  void writeProblems() throws IOException {
    Path folder = Files.createDirectory(content.resolve("problems"));
    String sound = new Goldens("good").source("defaults").text();
    String again = "variants: {again: {title: Again}}\n";
    Files.writeString(folder.resolve("first.yaml"), sound + again);
    Files.writeString(folder.resolve("second.yaml"), sound + "prerequisites: [first-again]\n");
    Files.writeString(folder.resolve("broken.yaml"), "title: [");
    problems = new ProblemReader().readFolder(content, new Diagnostics());
  }

  private List<Topic> read(String curriculum) throws IOException {
    Files.writeString(content.resolve("curriculum.yaml"), curriculum);
    return CurriculumReader.read(content, problems, diagnostics);
  }

  @Test
  void readsTopicsInOrder() throws IOException {
    List<Topic> topics =
        read(
            """
            topics:
              - title: One
                summary: The first steps.
                problems: [first, broken]
              - title: Two
                problems: [second]
              - {title: Three, problems: []}
            """);

    assertEquals(
        List.of(
            new Topic("One", "The first steps.", List.of("first", "broken")),
            new Topic("Two", "", List.of("second")),
            new Topic("Three", "", List.of())),
        topics);
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void isNotNeeded() {
    assertEquals(List.of(), CurriculumReader.read(content, problems, diagnostics));
    assertEquals(List.of(), diagnostics.all());
  }

  @ParameterizedTest
  @MethodSource("names")
  void reportsExactly(String name) throws IOException {
    List<Topic> topics = read(BAD.source(name).text());

    assertEquals(List.of(), topics);
    BAD.check(
        name,
        diagnostics.all().stream()
            .map(Diagnostic::render)
            .map(message -> message.replace(content.toString().replace('\\', '/') + "/", ""))
            .collect(Collectors.joining("\n", "", "\n")));
  }
}
