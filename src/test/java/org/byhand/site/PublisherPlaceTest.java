package org.byhand.site;

import static org.byhand.site.Folders.tree;
import static org.byhand.site.Folders.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folders the publisher takes. */
class PublisherPlaceTest {

  private static final SiteFiles FILES = SiteFiles.builder().add("index.html", "index").build();

  @TempDir private Path temp;
  private Path project;
  private Publisher publisher;

  @BeforeEach
  void layOutProject() throws IOException {
    project = temp.toRealPath().resolve("project");
    write(project.resolve("content/problems/a.yaml"), "title: A");
    write(project.resolve("templates/page.ftl"), "");
    publisher = new Publisher(List.of(project.resolve("content"), project.resolve("templates")));
  }

  private String refusal(Path folder) {
    return assertThrows(PublishException.class, () -> publisher.publish(FILES, folder))
        .getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitkeep", ".git", ".DS_Store"})
  void takesAFolderThatHoldsOnlyAMarker(String marker) throws IOException {
    Path folder = write(project.resolve("site").resolve(marker), "").getParent();
    assertEquals(1, publisher.publish(FILES, folder).written());
    assertTrue(Files.exists(folder.resolve(marker)));
  }

  @Test
  void createsAMissingFolder() throws IOException {
    publisher.publish(FILES, project.resolve("build/out/../site"));
    assertEquals("index", Files.readString(project.resolve("build/site/index.html")));
  }

  @Test
  void neverTouchesAFolderThatItDidNotMake() throws IOException {
    Path folder = write(project.resolve("photos/b.jpg"), "b").getParent();
    write(folder.resolve("a.jpg"), "a");
    assertEquals(
        "The site can't be put into "
            + folder
            + ": it holds 'a.jpg', and nothing tells that this program made it. Choose an empty"
            + " folder, or empty this one yourself. Nothing was changed.",
        refusal(folder));
    assertEquals(Map.of("a.jpg", "a", "b.jpg", "b"), tree(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "'', is or holds",
    "., is or holds",
    "content, is or holds",
    "templates, is or holds",
    "content/problems, lies in",
    "content/site, lies in",
    "templates/a/b, lies in",
    "site/../content, is or holds",
  })
  void keepsAwayFromItsSources(String folder, String why) throws IOException {
    Map<String, String> before = tree(project);
    String message = refusal(project.resolve(folder));
    assertTrue(message.contains(": it " + why + " " + project), message);
    assertTrue(message.contains(", from which the site is made"), message);
    assertEquals(before, tree(project));
  }

  @Test
  void seesThroughLinksOnTheWay() throws IOException {
    Path link = Files.createSymbolicLink(project.resolve("link"), project.resolve("content"));
    String message = refusal(link.resolve("site"));
    assertTrue(message.contains("lies in " + project.resolve("content")), message);
    assertFalse(Files.exists(project.resolve("content/site")));
  }

  @Test
  void followsALinkOnTheWayToAFitPlace() throws IOException {
    Files.createDirectories(temp.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(project.resolve("link"), temp.resolve("elsewhere"));
    publisher.publish(FILES, link.resolve("site"));
    assertTrue(Files.exists(temp.resolve("elsewhere/site/index.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"elsewhere", "missing"})
  void refusesALink(String target) throws IOException {
    Files.createDirectories(temp.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(project.resolve("site"), temp.resolve(target));
    String message = refusal(link);
    assertTrue(message.contains("it is a symbolic link"), message);
    assertFalse(Files.exists(temp.resolve(target).resolve("index.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates/../file", "file/site"})
  void refusesAFile(String folder) throws IOException {
    write(project.resolve("file"), "mine");
    String message = refusal(project.resolve(folder));
    assertTrue(message.contains("because " + project.resolve("file") + " is a file"), message);
  }

  @Test
  void refusesTheRootOfTheFileSystem() {
    String message = refusal(temp.toAbsolutePath().getRoot());
    assertTrue(message.contains("root of the file system"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"users/ada", "users", "users/ada/../../users"})
  void refusesTheHomeFolderAndWhatHoldsIt(String folder) throws IOException {
    Path home = Files.createDirectories(temp.resolve("users/ada"));
    String property = System.getProperty("user.home");
    System.setProperty("user.home", home.toString());
    try {
      String message = refusal(temp.resolve(folder));
      assertTrue(message.contains("it is or holds your home folder"), message);
      assertEquals(1, publisher.publish(FILES, home.resolve("site")).written());
    } finally {
      System.setProperty("user.home", property);
    }
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path folder = Files.createDirectory(project.resolve("locked"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder), "this user may write everywhere");
    String message = refusal(folder.resolve("site"));
    assertTrue(message.contains("no permission to change " + folder), message);
  }

  @ParameterizedTest
  @CsvSource({
    "'', does not start as this version writes it",
    "'# another program', does not start as this version writes it",
    "'HEADER\n0  ../../precious', a line is '0  ../../precious'",
    "'HEADER\nHASH  ../precious', a file or folder of a site: '..' in '../precious'",
    "'HEADER\nHASH  /precious', a file or folder of a site",
  })
  void trustsNoManifestThatItDidNotWrite(String text, String why) throws IOException {
    Path folder = project.resolve("site");
    publisher.publish(FILES, folder);
    Path manifest = folder.resolve(".byhand-manifest");
    String header = Files.readAllLines(manifest).get(0);
    write(manifest, text.replace("HEADER", header).replace("HASH", "0".repeat(64)));
    Map<String, String> before = tree(folder);
    String message = refusal(folder);
    assertTrue(message.contains(why), message);
    assertTrue(message.contains("Nothing was changed"), message);
    assertEquals(before, tree(folder));
  }

  @Test
  void trustsNoManifestThatIsALink() throws IOException {
    Path folder = project.resolve("site");
    publisher.publish(FILES, folder);
    Path manifest = folder.resolve(".byhand-manifest");
    Files.move(manifest, temp.resolve("elsewhere"));
    Files.createSymbolicLink(manifest, temp.resolve("elsewhere"));
    assertTrue(refusal(folder).contains("it is not a file"));
  }
}
