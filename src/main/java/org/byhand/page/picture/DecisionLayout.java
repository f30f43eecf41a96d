package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.byhand.page.picture.DecisionMap.Dot;
import org.byhand.page.picture.DecisionMap.Entry;
import org.byhand.page.picture.DecisionMap.Form;
import org.byhand.page.picture.DecisionMap.Panel;
import org.byhand.page.picture.DecisionMap.Region;
import org.byhand.page.picture.LineChart.Mark;

/** Finds places for the regions of a network's answers and for examples in them. */
public final class DecisionLayout {
  private static final int SIZE = 280;
  private static final int BETWEEN = 36;
  private static final int TITLE = 30;
  private static final int BELOW = 46;
  private static final int LEGEND = 28;
  private static final int GAP = 8;
  private static final int NAME = 20;

  /**
   * The inputs that are shown.
   *
   * @param from the smallest first input
   * @param to the largest first input
   * @param lowest the smallest second input
   * @param highest the largest second input
   */
  public record Window(double from, double to, double lowest, double highest) {}

  /**
   * What the network says at one time.
   *
   * @param title when
   * @param fields for each class that is shaded: on a grid over the window, row by row from the
   *     highest second input, how far the network is from saying something else; 0 or more where it
   *     says this class
   */
  public record State(String title, List<Field> fields) {}

  /**
   * A class's field.
   *
   * @param number which class, from 0
   * @param values rows of the same length
   */
  public record Field(int number, double[][] values) {}

  /**
   * An example.
   *
   * @param number which class it belongs to, from 0
   * @param text what it says, in full
   */
  public record Example(double first, double second, int number, String text) {}

  private final List<String> inputs;
  private final List<Example> examples;
  private final Scale across;
  private final Scale up;
  private final int left;

  private DecisionLayout(Window window, List<String> inputs, List<Example> examples) {
    this.inputs = inputs;
    this.examples = examples;
    this.across = Scale.between(window.from(), window.to(), 0, SIZE);
    this.up = Scale.between(window.lowest(), window.highest(), TITLE + SIZE, TITLE);
    int numbers =
        up.marks().stream().mapToInt(mark -> Label.of(mark.text()).width()).max().orElse(0);
    this.left = NAME + numbers + 2 * GAP;
  }

  /**
   * Lays out the states side by side.
   *
   * @param inputs the names of the two inputs
   * @param classes the names of the classes
   */
  public static DecisionMap layout(
      Window window,
      List<String> inputs,
      List<String> classes,
      List<State> states,
      List<Example> examples) {
    return new DecisionLayout(window, inputs, examples).layout(classes, states);
  }

  private DecisionMap layout(List<String> classes, List<State> states) {
    List<Panel> panels = new ArrayList<>();
    for (State state : states) {
      panels.add(panel(left + panels.size() * (SIZE + BETWEEN), state));
    }
    List<Entry> legend = legend(classes);
    int end =
        legend.stream()
            .mapToInt(entry -> entry.name().x() + entry.name().text().width())
            .max()
            .orElse(0);
    return new DecisionMap(
        Math.max(left + states.size() * (SIZE + BETWEEN), end + GAP),
        TITLE + SIZE + BELOW + LEGEND,
        SIZE,
        TITLE,
        panels,
        up.marks(),
        new Tag(NAME / 2 + 2, TITLE + SIZE / 2, Label.of(inputs.get(1))),
        legend);
  }

  private Panel panel(int x, State state) {
    List<Dot> dots =
        examples.stream()
            .map(
                each ->
                    new Dot(
                        x + across.at(each.first()),
                        up.at(each.second()),
                        each.number(),
                        form(each.number()),
                        Optional.of(each.text())))
            .toList();
    List<Mark> marks =
        across.marks().stream().map(mark -> new Mark(x + mark.at(), mark.text())).toList();
    return new Panel(
        x,
        new Tag(x + SIZE / 2, TITLE / 2, Label.of(state.title())),
        state.fields().stream()
            .map(field -> new Region(field.number(), path(x, field.values())))
            .toList(),
        dots,
        marks,
        new Tag(x + SIZE / 2, TITLE + SIZE + BELOW - GAP, Label.of(inputs.get(0))));
  }

  private static Form form(int number) {
    return Form.values()[number % Form.values().length];
  }

  private static String path(int x, double[][] field) {
    StringBuilder path = new StringBuilder();
    for (List<Contours.Point> ring : Contours.of(field)) {
      char command = 'M';
      for (Contours.Point point : ring) {
        path.append(command)
            .append(number(x + point.x() * SIZE / (field[0].length - 1)))
            .append(' ')
            .append(number(TITLE + point.y() * SIZE / (field.length - 1)));
        command = 'L';
      }
      path.append('Z');
    }
    return path.toString();
  }

  private static String number(double length) {
    String tenths = String.format(Locale.ROOT, "%.1f", length);
    return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
  }

  private List<Entry> legend(List<String> classes) {
    List<Entry> legend = new ArrayList<>();
    int x = left + GAP;
    int y = TITLE + SIZE + BELOW + LEGEND / 2;
    for (int i = 0; i < classes.size(); i++) {
      Label name = Label.of(classes.get(i));
      legend.add(
          new Entry(new Dot(x, y, i, form(i), Optional.empty()), new Tag(x + 2 * GAP, y, name)));
      x += 2 * GAP + name.width() + 4 * GAP;
    }
    return legend;
  }
}
