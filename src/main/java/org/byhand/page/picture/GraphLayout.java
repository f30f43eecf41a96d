package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.byhand.page.picture.GraphPicture.Box;
import org.byhand.page.picture.GraphPicture.Point;
import org.byhand.page.picture.GraphPicture.Route;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Finds places for the boxes of a directed graph, and ways for its edges around them: layer by
 * layer in the direction of the edges, with few crossings. The same graph always gets the same
 * places.
 *
 * <p>The layout kernel takes about a third of a second to load, so it is loaded with the first
 * graph.
 */
public final class GraphLayout {
  private static final double MARGIN = 8;
  private static final double BETWEEN_BOXES = 20;
  private static final double BETWEEN_LAYERS = 34;
  private static final double BETWEEN_EDGES = 12;

  /** Where edges lead. */
  public enum Direction {
    RIGHT(org.eclipse.elk.core.options.Direction.RIGHT, 1, false),
    /** To the right, and on in another row where a card would end. */
    ROWS(org.eclipse.elk.core.options.Direction.RIGHT, 2, true),
    /** Down, and on in another column where a page would end. */
    DOWN(org.eclipse.elk.core.options.Direction.DOWN, 0.8, true);

    private final org.eclipse.elk.core.options.Direction kernels;

    /** The width to aim at, as a share of the height. */
    private final double aspect;

    private final boolean wrapped;

    Direction(org.eclipse.elk.core.options.Direction kernels, double aspect, boolean wrapped) {
      this.kernels = kernels;
      this.aspect = aspect;
      this.wrapped = wrapped;
    }
  }

  /**
   * A box to place.
   *
   * @param id by which edges name it, unlike that of all other boxes
   * @param width of the box, more than 0
   * @param height of the box, more than 0
   */
  public record Node(String id, int width, int height) {}

  /** An edge to draw, between boxes named by their ids. */
  public record Edge(String from, String to) {}

  private GraphLayout() {}

  /**
   * Lays out a graph.
   *
   * @param nodes those of one layer stay in this order, as far as that makes no more crossings
   * @param edges may form cycles
   * @throws IllegalArgumentException if two boxes have one id, or an edge names no box
   */
  public static GraphPicture layout(Direction direction, List<Node> nodes, List<Edge> edges) {
    LayoutMetaDataService.getInstance(); // tells the kernel the types of its own options
    ElkNode graph = graph(direction);
    Map<String, ElkNode> boxes = new LinkedHashMap<>();
    for (Node node : nodes) {
      ElkNode box = ElkGraphUtil.createNode(graph);
      box.setDimensions(node.width(), node.height());
      if (boxes.put(node.id(), box) != null) {
        throw new IllegalArgumentException("two boxes are called " + node.id());
      }
    }
    List<ElkEdge> lines = new ArrayList<>();
    for (Edge edge : edges) {
      lines.add(ElkGraphUtil.createSimpleEdge(box(boxes, edge.from()), box(boxes, edge.to())));
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    return picture(graph, boxes, edges, lines);
  }

  private static ElkNode graph(Direction direction) {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(LayeredOptions.DIRECTION, direction.kernels);
    graph.setProperty(LayeredOptions.ASPECT_RATIO, direction.aspect);
    graph.setProperty(
        LayeredOptions.WRAPPING_STRATEGY,
        direction.wrapped ? WrappingStrategy.MULTI_EDGE : WrappingStrategy.OFF);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_EDGES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_EDGES);
    return graph;
  }

  private static ElkNode box(Map<String, ElkNode> boxes, String id) {
    ElkNode box = boxes.get(id);
    if (box == null) {
      throw new IllegalArgumentException("no box is called " + id);
    }
    return box;
  }

  private static GraphPicture picture(
      ElkNode graph, Map<String, ElkNode> boxes, List<Edge> edges, List<ElkEdge> lines) {
    List<Box> places = new ArrayList<>();
    boxes.forEach(
        (id, box) ->
            places.add(
                new Box(
                    id,
                    rounded(box.getX()),
                    rounded(box.getY()),
                    rounded(box.getWidth()),
                    rounded(box.getHeight()))));
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      routes.add(new Route(edges.get(i).from(), edges.get(i).to(), points(lines.get(i))));
    }
    return new GraphPicture(
        (int) Math.ceil(graph.getWidth()), (int) Math.ceil(graph.getHeight()), places, routes);
  }

  private static List<Point> points(ElkEdge line) {
    ElkEdgeSection section = line.getSections().get(0);
    List<Point> points = new ArrayList<>();
    points.add(point(section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(point(bend.getX(), bend.getY()));
    }
    points.add(point(section.getEndX(), section.getEndY()));
    return points;
  }

  private static Point point(double x, double y) {
    return new Point(rounded(x), rounded(y));
  }

  private static int rounded(double length) {
    return (int) Math.round(length);
  }
}
