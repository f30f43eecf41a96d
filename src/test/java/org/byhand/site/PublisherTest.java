package org.byhand.site;

import static org.byhand.site.Folders.site;
import static org.byhand.site.Folders.tree;
import static org.byhand.site.Folders.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublisherTest {

  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "old index",
          "assets/style.css", "style",
          "problems/a/index.html", "page a",
          "problems/b/index.html", "page b",
          "problems/b/trace.json", "{}");
  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "new index",
          "assets/style.css", "style",
          "problems/a/index.html", "page a",
          "problems/c/index.html", "page c");

  @TempDir private Path temp;
  private Path folder;
  private final Publisher publisher = new Publisher(List.of());

  @BeforeEach
  void chooseFolder() {
    folder = temp.resolve("site");
  }

  private PublishResult publish(Map<String, String> files) throws IOException {
    return publisher.publish(filesOf(files), folder);
  }

  private static SiteFiles filesOf(Map<String, String> files) {
    SiteFiles.Builder builder = SiteFiles.builder();
    files.forEach(builder::add);
    return builder.build();
  }

  static Stream<Configuration> fileSystems() {
    return Stream.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
  }

  @ParameterizedTest
  @MethodSource("fileSystems")
  void replacesAnOlderSiteOnEveryKindOfFileSystem(Configuration kind) throws IOException {
    try (FileSystem fileSystem = Jimfs.newFileSystem(kind)) {
      Path site = fileSystem.getPath("work", "site");
      assertEquals(new PublishResult(5, 0, 0, List.of()), publisher.publish(filesOf(OLD), site));
      assertEquals(OLD, site(site));
      assertEquals(new PublishResult(2, 2, 2, List.of()), publisher.publish(filesOf(NEW), site));
      assertEquals(NEW, site(site));
    }
  }

  @Test
  void recordsWhatItWroteAndNothingElse() throws IOException {
    publish(Map.of("b.html", "b", "a/x.css", "x"));
    assertEquals(
        """
        # Backprop by Hand wrote these files. It replaces them, and removes those out of use.
        2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a/x.css
        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html
        """,
        tree(folder).get(".byhand-manifest"));
    assertEquals(
        List.of(".byhand-lock", ".byhand-manifest", "a/x.css", "b.html"),
        List.copyOf(tree(folder).keySet()));
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    publish(OLD);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.toList();
    }
    for (Path path : all) {
      Files.setLastModifiedTime(path, longAgo);
    }
    assertEquals(new PublishResult(0, 5, 0, List.of()), publish(OLD));
    for (Path path : all) {
      assertEquals(longAgo, Files.getLastModifiedTime(path), path.toString());
    }
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    publish(OLD);
    Path same = folder.resolve("problems/a/index.html");
    Path other = folder.resolve("index.html");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(same, longAgo);
    Files.setLastModifiedTime(other, longAgo);
    publish(NEW);
    assertEquals(longAgo, Files.getLastModifiedTime(same));
    assertTrue(Files.getLastModifiedTime(other).compareTo(longAgo) > 0);
  }

  @Test
  void leavesOtherPeoplesFilesAlone() throws IOException {
    publish(OLD);
    write(folder.resolve("CNAME"), "example.org");
    write(folder.resolve(".nojekyll"), "");
    write(folder.resolve(".git/config"), "[core]");
    write(folder.resolve("problems/b/mine.txt"), "my notes");
    publish(Map.of("index.html", "new index"));
    assertEquals(
        Map.of(
            "index.html", "new index",
            "CNAME", "example.org",
            ".nojekyll", "",
            ".git/config", "[core]",
            "problems/b/mine.txt", "my notes"),
        site(folder));
  }

  @Test
  void restoresAPageThatSomeoneEdited() throws IOException {
    publish(OLD);
    write(folder.resolve("index.html"), "edited");
    Files.delete(folder.resolve("problems/b/trace.json"));
    assertEquals(new PublishResult(2, 3, 0, List.of()), publish(OLD));
    assertEquals(OLD, site(folder));
  }

  @Test
  void keepsAFileOutOfUseThatSomeoneEdited() throws IOException {
    publish(OLD);
    write(folder.resolve("problems/b/index.html"), "edited");
    PublishResult result = publish(NEW);
    assertEquals(new PublishResult(2, 2, 1, List.of("problems/b/index.html")), result);
    assertEquals("edited", site(folder).get("problems/b/index.html"));
    assertEquals(List.of(), publish(NEW).kept(), "from then on it is someone else's");
  }

  @Test
  void doesNotMindThatFilesOutOfUseAreGone() throws IOException {
    publish(OLD);
    Files.delete(folder.resolve("problems/b/index.html"));
    Files.delete(folder.resolve("problems/b/trace.json"));
    assertEquals(new PublishResult(2, 2, 0, List.of()), publish(NEW));
    assertEquals(NEW, site(folder));
  }

  @Test
  void stopsBeforeAnythingChangesIfForeignFilesStandInTheWay() throws IOException {
    publish(OLD);
    write(folder.resolve("problems/c/index.html"), "mine");
    write(folder.resolve("downloads"), "also mine");
    Map<String, String> before = tree(folder);
    Map<String, String> wanted =
        Map.of(
            "index.html", "new index",
            "problems/c/index.html", "page c",
            "downloads/a.py", "print()");
    var thrown = assertThrows(PublishException.class, () -> publish(wanted));
    assertEquals(
        """
        In %s something that this program did not make stands in the way of:
          downloads/a.py
          problems/c/index.html
        Nothing was changed. Move it elsewhere, or choose another folder.\
        """
            .formatted(folder.toRealPath()),
        thrown.getMessage());
    assertEquals(before, tree(folder));
  }

  @Test
  void stopsIfAFolderStandsWhereAFileShallBe() throws IOException {
    publish(OLD);
    Files.delete(folder.resolve("index.html"));
    Files.createDirectory(folder.resolve("index.html"));
    Map<String, String> before = tree(folder);
    assertThrows(PublishException.class, () -> publish(NEW));
    assertEquals(before, tree(folder));
  }

  @Test
  void neitherWritesNorRemovesBehindALink() throws IOException {
    publish(OLD);
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(folder.resolve("problems/b"), elsewhere);
    Files.createSymbolicLink(folder.resolve("problems/b"), elsewhere);
    Map<String, String> before = tree(elsewhere);

    assertThrows(PublishException.class, () -> publish(OLD));
    assertEquals(List.of("problems/b/index.html", "problems/b/trace.json"), publish(NEW).kept());

    assertEquals(before, tree(elsewhere));
    assertTrue(Files.isSymbolicLink(folder.resolve("problems/b")));
  }

  @Test
  void doesNotRemoveEmptyFoldersBehindALink() throws IOException {
    publish(OLD);
    Path elsewhere = temp.resolve("elsewhere");
    Files.createDirectories(elsewhere.resolve("b"));
    Files.move(folder.resolve("problems"), temp.resolve("moved away"));
    Files.createSymbolicLink(folder.resolve("problems"), elsewhere);
    publish(Map.of("index.html", "new index"));
    assertTrue(Files.exists(elsewhere.resolve("b")));
  }

  @Test
  void doesNotWriteThroughALinkInPlaceOfAPage() throws IOException {
    publish(OLD);
    Path elsewhere = write(temp.resolve("elsewhere.html"), "mine");
    Files.delete(folder.resolve("index.html"));
    Files.createSymbolicLink(folder.resolve("index.html"), elsewhere);
    assertThrows(PublishException.class, () -> publish(NEW));
    assertEquals("mine", Files.readString(elsewhere));
  }

  @Test
  void stopsWhileAnotherRunPublishes() throws IOException {
    publish(OLD);
    Path lock = folder.resolve(".byhand-lock");
    try (FileChannel other = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      other.lock();
      var thrown = assertThrows(PublishException.class, () -> publish(NEW));
      assertTrue(thrown.getMessage().startsWith("Another run is publishing"), thrown.getMessage());
    }
    assertEquals(OLD, site(folder));
    publish(NEW);
    assertEquals(NEW, site(folder));
  }
}
