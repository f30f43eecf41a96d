package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.byhand.page.picture.DecisionLayout.Example;
import org.byhand.page.picture.DecisionLayout.Field;
import org.byhand.page.picture.DecisionLayout.State;
import org.byhand.page.picture.DecisionLayout.Window;
import org.byhand.page.picture.DecisionMap.Dot;
import org.byhand.page.picture.DecisionMap.Form;
import org.byhand.page.picture.DecisionMap.Panel;
import org.junit.jupiter.api.Test;

class DecisionLayoutTest {
  private static final Window WINDOW = new Window(0, 10, -1, 1);

  /** The left half is 0 or more. */
  private static final double[][] LEFT = {{1, 0, -1}, {1, 0, -1}, {1, 0, -1}};

  private static final DecisionMap MAP =
      DecisionLayout.layout(
          WINDOW,
          List.of("length", "width"),
          List.of("no", "yes"),
          List.of(
              new State("before", List.of(new Field(1, LEFT))),
              new State("after", List.of(new Field(1, new double[][] {{-1, -1}, {-1, -1}})))),
          List.of(new Example(0, 1, 0, "first"), new Example(5, 0, 1, "second")));

  @Test
  void putsEachExampleInBothPanelsWhereItsInputsAre() {
    for (Panel panel : MAP.panels()) {
      Dot first = panel.dots().get(0);
      assertEquals(panel.x(), first.x());
      assertEquals(MAP.top(), first.y(), "the second input grows upward");
      Dot second = panel.dots().get(1);
      assertEquals(panel.x() + MAP.size() / 2, second.x());
      assertEquals(MAP.top() + MAP.size() / 2, second.y());
    }
  }

  @Test
  void givesEachClassAFormOfItsOwn() {
    assertEquals(
        List.of(Form.CIRCLE, Form.SQUARE),
        MAP.panels().get(0).dots().stream().map(Dot::form).toList());
    assertEquals(
        List.of("no", "yes"),
        MAP.legend().stream().map(entry -> entry.name().text().text()).toList());
  }

  @Test
  void shadesWhereTheFieldIsNotNegative() {
    Panel before = MAP.panels().get(0);
    int middle = before.x() + MAP.size() / 2;
    assertTrue(before.regions().get(0).path().contains("M" + before.x() + " "));
    assertTrue(before.regions().get(0).path().contains("L" + middle + " "));
    assertEquals("", MAP.panels().get(1).regions().get(0).path(), "nowhere");
  }

  @Test
  void keepsPanelsApartAndWithinTheDrawing() {
    Panel before = MAP.panels().get(0);
    Panel after = MAP.panels().get(1);
    assertTrue(before.x() + MAP.size() < after.x());
    assertTrue(after.x() + MAP.size() < MAP.width());
    assertTrue(MAP.second().x() > 0);
  }
}
