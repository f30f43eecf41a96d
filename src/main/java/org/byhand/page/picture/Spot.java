package org.byhand.page.picture;

import java.util.Optional;
import org.byhand.print.Mark;

/**
 * A point to be drawn on a graph.
 *
 * @param x its argument
 * @param y its value
 * @param style its class in the style sheet
 * @param mark the quantity that it shows
 * @param text what it says, in full
 * @param label what is written beside it, if there is room
 */
public record Spot(
    double x, double y, String style, Optional<Mark> mark, String text, Optional<Label> label) {}
