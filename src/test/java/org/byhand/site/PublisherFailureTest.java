package org.byhand.site;

import static org.byhand.site.Folders.site;
import static org.byhand.site.Folders.tree;
import static org.byhand.site.Folders.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Publishing that fails or is killed at any one of its steps. */
class PublisherFailureTest {

  private static final SiteFiles OLD =
      SiteFiles.builder()
          .add("index.html", "old index")
          .add("a/index.html", "old a")
          .add("assets/style.css", "old style")
          .add("gone/deep/index.html", "gone")
          .build();
  private static final SiteFiles NEW =
      SiteFiles.builder()
          .add("index.html", "new index")
          .add("a/index.html", "new a")
          .add("assets/style.css", "new style")
          .add("b/deep/index.html", "new b")
          .build();

  /** Moves in the order in which {@link #NEW} replaces {@link #OLD}. */
  private static final List<String> MOVES =
      List.of(
          ".byhand-manifest",
          "assets/style.css",
          "a/index.html",
          "b/deep/index.html",
          "index.html",
          "(away) gone/deep/index.html",
          ".byhand-manifest");

  static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5, 6, 7);

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void publishOldSite() throws IOException {
    folder = temp.resolve("site");
    new Publisher(List.of()).publish(OLD, folder);
  }

  /** A run's end without a chance to clean up. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Counts moves, and stops at one of them. */
  private final class FailingMover implements Mover {
    private final List<String> moves = new ArrayList<>();
    private final int last;
    private final boolean kill;

    FailingMover(int last, boolean kill) {
      this.last = last;
      this.kill = kill;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      Path root = folder.toRealPath();
      boolean away = to.startsWith(root.resolve(".byhand-staging"));
      moves.add(away ? "(away) " + root.relativize(from) : root.relativize(to).toString());
      if (moves.size() == last) {
        if (kill) {
          throw new Killed();
        }
        throw new IOException("the disk is gone");
      }
      Mover.ATOMIC.move(from, to);
    }
  }

  @Test
  void movesWhatPagesNeedFirstAndTheIndexLast() throws IOException {
    FailingMover mover = new FailingMover(0, false);
    new Publisher(List.of(), mover).publish(NEW, folder);
    assertEquals(MOVES, mover.moves);
  }

  @ParameterizedTest
  @FieldSource("STEPS")
  void leavesTheOldSiteWholeWhenAStepFails(int step) throws IOException {
    Map<String, String> before = tree(folder);
    Publisher failing = new Publisher(List.of(), new FailingMover(step, false));
    var thrown = assertThrows(IOException.class, () -> failing.publish(NEW, folder));
    assertEquals("the disk is gone", thrown.getMessage());
    assertEquals(before, tree(folder));
  }

  @ParameterizedTest
  @FieldSource("STEPS")
  void takesEvenAFirstSiteBackWhenAStepFails(int step) throws IOException {
    Path first = temp.resolve("first");
    Publisher failing = new Publisher(List.of(), failAfter(Math.min(step, 6)));
    assertThrows(IOException.class, () -> failing.publish(NEW, first));
    assertEquals(Map.of(), site(first));
    assertEquals(4, new Publisher(List.of()).publish(NEW, first).written());
  }

  private static Mover failAfter(int step) {
    List<Path> moved = new ArrayList<>();
    return (from, to) -> {
      moved.add(to);
      if (moved.size() == step) {
        throw new IOException("the disk is gone");
      }
      Mover.ATOMIC.move(from, to);
    };
  }

  @ParameterizedTest
  @FieldSource("STEPS")
  void leavesEachFileWhollyOldOrNewWhenKilledAndCompletesLater(int step) throws IOException {
    killAt(step, NEW);
    Map<String, String> between = site(folder);
    for (SiteFiles each : List.of(OLD, NEW)) {
      for (String path : each.paths()) {
        List<String> allowed = new ArrayList<>();
        OLD.paths().stream().filter(path::equals).map(OLD::text).forEach(allowed::add);
        NEW.paths().stream().filter(path::equals).map(NEW::text).forEach(allowed::add);
        String text = between.get(path);
        boolean mayBeAbsent = !OLD.paths().contains(path) || !NEW.paths().contains(path);
        assertTrue(text == null ? mayBeAbsent : allowed.contains(text), path + ": " + text);
      }
    }
    new Publisher(List.of()).publish(NEW, folder);
    assertHolds(NEW);
  }

  @ParameterizedTest
  @FieldSource("STEPS")
  void knowsItsOwnFilesAfterKilledRunsEvenIfTheAuthorChangesHisMind(int step) throws IOException {
    killAt(step, NEW);
    SiteFiles third = SiteFiles.builder().add("index.html", "third").build();
    killAt(2, third);
    new Publisher(List.of()).publish(third, folder);
    assertHolds(third);
  }

  @Test
  void removesWhatAKilledRunLeftEvenIfNothingElseChanged() throws IOException {
    write(folder.resolve(".byhand-staging/7"), "left over");
    assertEquals(0, new Publisher(List.of()).publish(OLD, folder).written());
    assertHolds(OLD);
  }

  @Test
  void acceptsAFolderInWhichAFirstRunWasKilledEarly() throws IOException {
    Path first = temp.resolve("first");
    write(first.resolve(".byhand-staging/1"), "left over");
    write(first.resolve(".byhand-lock"), "");
    new Publisher(List.of()).publish(NEW, first);
    assertFalse(Files.exists(first.resolve(".byhand-staging")));
  }

  @Test
  void removesOfALinkedStagingFolderOnlyTheLink() throws IOException {
    Path precious = write(temp.resolve("precious/file"), "mine");
    Files.createSymbolicLink(folder.resolve(".byhand-staging"), precious.getParent());
    new Publisher(List.of()).publish(NEW, folder);
    assertTrue(Files.exists(precious));
    assertHolds(NEW);
  }

  private void killAt(int step, SiteFiles files) {
    Publisher killed = new Publisher(List.of(), new FailingMover(step, true));
    assertThrows(Killed.class, () -> killed.publish(files, folder));
  }

  private void assertHolds(SiteFiles files) throws IOException {
    Path fresh = temp.resolve("fresh");
    new Publisher(List.of()).publish(files, fresh);
    assertEquals(tree(fresh), tree(folder));
  }
}
