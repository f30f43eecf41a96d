package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a content folder: which files, in which order, and what their names and bytes may be. */
class ProblemFolderTest {
  private static final Goldens GOOD = new Goldens("good");

  @TempDir private Path content;
  private Path problems;
  private String sound;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void createFolder() throws IOException {
    problems = Files.createDirectory(content.resolve("problems"));
    sound = GOOD.source("defaults").text();
  }

  @Test
  void readsByNameAndVariantsAfterTheirProblem() throws IOException {
    String second = "variants: {b: {title: B}, a: {title: A}}\nprerequisites: [z]\n";
    write("z.yaml", sound);
    write("y.yaml", sound + second);
    write("one-2.yaml", sound + "prerequisites: [y-b, y]\n");
    write("notes.txt", "not a problem");
    write("README.md", "not a problem");

    assertEquals(List.of("one-2", "y", "y-b", "y-a", "z"), slugs());
    assertReports();
  }

  @Test
  void keepsReadingAfterAFileWithErrors() throws IOException {
    write("a.yaml", "title: [");
    write("b.yaml", sound + "colour: red\n");
    write("c.yaml", sound + "prerequisites: [a]\n");

    assertEquals(List.of("c"), slugs());
    assertReports(
        "a.yaml:1:9: error: not YAML: expected the node content, but found '<stream end>'",
        "b.yaml:7:1: error: unknown key `colour`");
  }

  @Test
  void namesTheMissingFolder() throws IOException {
    Files.delete(problems);

    assertEquals(List.of(), slugs());
    assertReports(":1:1: error: there is no such folder");
  }

  @Test
  void checksPrerequisites() throws IOException {
    write("mazur.yaml", sound + "prerequisites: [mazur, negat, zebra]\n");
    write("negate.yaml", sound + "variants: {fast: {title: F, prerequisites: [negate-fast]}}\n");

    assertEquals(List.of(), slugs());
    assertReports(
        "mazur.yaml:7:17: error: `mazur` is its own prerequisite",
        "mazur.yaml:7:24: error: there is no problem `negat`",
        "mazur.yaml:7:31: error: there is no problem `zebra`",
        "negate.yaml:7:45: error: `negate-fast` is its own prerequisite");
  }

  /** A file that can't be parsed could hold any variant of its own, and nothing else. */
  @Test
  void checksPrerequisitesAlsoBesideAFileThatCannotBeRead() throws IOException {
    write("broken.yaml", "title: [\n");
    write("reader.yaml", sound + "prerequisites: [broken, broken-fast, negat]\n");

    assertEquals(List.of(), slugs());
    assertReports(
        "broken.yaml:2:1: error: not YAML: expected the node content, but found '<stream end>'",
        "reader.yaml:7:38: error: there is no problem `negat`");
  }

  @Test
  void refusesPrerequisitesInACircle() throws IOException {
    write("a.yaml", sound + "prerequisites: [b, d]\n");
    write("b.yaml", sound + "variants: {c: {title: C}}\nprerequisites: [c]\n");
    write("c.yaml", sound + "prerequisites: [a]\n");
    write("d.yaml", sound + "prerequisites: [e]\n");
    write("e.yaml", sound);

    assertEquals(List.of("d", "e"), slugs());
    assertReports(
        "a.yaml:7:17: error: `b` has `a` as a prerequisite",
        "b.yaml:8:17: error: `c` has `b` as a prerequisite",
        "c.yaml:7:17: error: `a` has `c` as a prerequisite");
  }

  @Test
  void refusesAProblemThatTwoFilesHave() throws IOException {
    write("a-b.yaml", sound);
    write("a.yaml", sound + "variants: {b: {title: B}}\n");

    assertEquals(List.of("a-b"), slugs());
    assertReports("a.yaml:1:1: error: `a-b` is a problem of " + shown("a-b.yaml") + " too");
  }

  @Test
  void suggestsNames() throws IOException {
    for (String name :
        List.of("Ünder_Score.yaml", "two--hyphens.yaml", "-.yaml", "a.yml", "B.YAML")) {
      write(name, sound);
    }

    assertEquals(List.of(), slugs());
    assertEquals(
        List.of(
            "-.yaml: name it my-problem.yaml",
            "B.YAML: name it b.yaml",
            "a.yml: name it a.yaml",
            "two--hyphens.yaml: name it two-hyphens.yaml",
            "Ünder_Score.yaml: name it nder-score.yaml"),
        diagnostics.all().stream()
            .map(each -> name(each.location().source().name()) + ": " + each.hint())
            .toList());
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    Files.createDirectory(problems.resolve("folder.yaml"));
    link("loop.yaml", "loop.yaml");
    link("nowhere.yaml", "missing");
    link("sound.yaml", "linked.txt");
    write("linked.txt", sound);

    assertEquals(List.of("sound"), slugs());
    assertReports(
        "folder.yaml:1:1: error: a folder, not a file",
        "loop.yaml:1:1: error: a link that leads to no file",
        "nowhere.yaml:1:1: error: a link that leads to no file");
  }

  @Test
  void refusesAnUnreadableFile() throws IOException {
    write("secret.yaml", sound);
    assumeFalse(
        !problems.resolve("secret.yaml").toFile().setReadable(false)
            || Files.isReadable(problems.resolve("secret.yaml")),
        "this user may read everything");

    assertEquals(List.of(), slugs());
    assertReports("secret.yaml:1:1: error: can't be read: no permission");
  }

  @Test
  void refusesALargeFileWithoutReadingAllOfIt() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(problems.resolve("large.yaml").toFile(), "rw")) {
      file.setLength(50L << 20);
    }

    assertEquals(List.of(), slugs());
    assertReports("large.yaml:1:1: error: the file is larger than 1048576 bytes");
  }

  @Test
  void acceptsAByteOrderMark() throws IOException {
    write("marked.yaml", "\uFEFF" + sound);

    assertEquals(List.of("marked"), slugs());
    assertReports();
  }

  @Test
  void acceptsAllLineEnds() throws IOException {
    write("old-mac.yaml", (sound + "colour: red\n").replace('\n', '\r'));
    write("windows.yaml", sound.replace("\n", "\r\n"));
    write("windows-red.yaml", (sound + "colour: red\n").replace("\n", "\r\n"));

    assertEquals(List.of("windows"), slugs());
    assertReports(
        "old-mac.yaml:7:1: error: unknown key `colour`",
        "windows-red.yaml:7:1: error: unknown key `colour`");
  }

  @Test
  void pointsAtTheByteThatIsNotUtf8() throws IOException {
    write("latin.yaml", "title: Größe\r\nsummary: Maß\n".getBytes(StandardCharsets.ISO_8859_1));
    write("marked.yaml", "\uFEFFtitle: x\rü\n", "é".getBytes(StandardCharsets.ISO_8859_1));
    write("wide.yaml", "title: x\n".getBytes(StandardCharsets.UTF_16));
    write("cut.yaml", "title: ", new byte[] {(byte) 0xE2, (byte) 0x82});

    assertEquals(List.of(), slugs());
    assertReports(
        "cut.yaml:1:8: error: byte 8 of the file, 0xE2, is not UTF-8",
        "latin.yaml:1:10: error: byte 10 of the file, 0xF6, is not UTF-8",
        "marked.yaml:3:1: error: byte 16 of the file, 0xE9, is not UTF-8",
        "wide.yaml:1:1: error: byte 1 of the file, 0xFE, is not UTF-8");
  }

  private List<String> slugs() throws IOException {
    return new ProblemReader()
        .readFolder(content, diagnostics).stream().map(Problem::slug).toList();
  }

  /** Compares places, with the files' names only, and messages. */
  private void assertReports(String... expected) {
    assertEquals(
        List.of(expected), diagnostics.all().stream().map(ProblemFolderTest::firstLine).toList());
  }

  private static String firstLine(Diagnostic diagnostic) {
    String folder = diagnostic.location().source().name();
    int prefix = folder.endsWith(".yaml") ? folder.lastIndexOf('/') + 1 : folder.length();
    return diagnostic.render().lines().findFirst().orElseThrow().substring(prefix);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String shown(String name) {
    return problems.resolve(name).toString().replace('\\', '/');
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(problems.resolve(name), Path.of(target));
  }

  private void write(String name, String text) throws IOException {
    write(name, text, new byte[0]);
  }

  private void write(String name, byte[] bytes) throws IOException {
    write(name, "", bytes);
  }

  private void write(String name, String text, byte[] more) throws IOException {
    byte[] start = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, bytes, start.length, more.length);
    Files.write(problems.resolve(name), bytes);
  }
}
