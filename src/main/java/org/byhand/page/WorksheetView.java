package org.byhand.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.byhand.page.ExerciseView.Blank;
import org.byhand.page.ExerciseView.SlipWords;

/**
 * What the templates of a worksheet and of its key show.
 *
 * @param frame the page's place
 * @param problem the page that has the solution
 */
record WorksheetView(Frame frame, ProblemView problem) {

  /** The author's introduction. */
  public Optional<Html> introduction() {
    return problem.setup().note().map(Links::below);
  }

  /** How many numbers are asked for. */
  public int count() {
    return (int) blanks().count();
  }

  /** With how many decimals most answers are given that are not exact without any; 0 if all are. */
  public int decimals() {
    Map<Integer, Long> counts =
        blanks()
            .map(Blank::decimals)
            .filter(each -> each > 0)
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** What to say about the slips that occur, each once. */
  public List<SlipWords> slips() {
    return blanks()
        .flatMap(blank -> blank.wrong().stream())
        .map(ExerciseView.Wrong::slip)
        .distinct()
        .toList();
  }

  /** Changes whenever a number that is asked for does, so that kept answers are not mixed up. */
  public String version() {
    CRC32 checksum = new CRC32();
    blanks()
        .map(blank -> blank.id() + "=" + blank.value() + ";")
        .forEach(text -> checksum.update(text.getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(checksum.getValue());
  }

  private Stream<Blank> blanks() {
    return problem.parts().stream()
        .flatMap(part -> part.lines().stream())
        .flatMap(line -> line.exercises().stream())
        .flatMap(exercise -> exercise.rows().stream())
        .flatMap(List::stream)
        .flatMap(cell -> cell.blank().stream());
  }
}
