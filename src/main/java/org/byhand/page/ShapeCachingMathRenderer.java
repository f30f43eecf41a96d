package org.byhand.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Renders expressions that differ only in their digits once or twice.
 *
 * <p>The first expression of a shape is rendered directly, and with the second it is found out
 * where its digits are. Where that fails, all of the shape are rendered directly.
 */
final class ShapeCachingMathRenderer implements MathRenderer {
  /** A shape takes some 20 KB. */
  private static final int MAX_SHAPES = 2_000;

  private final Supplier<MathRenderer> engine;
  private final Map<Key, Shape> shapes = new HashMap<>();
  private MathRenderer started;

  /** Wraps an engine, which is started by the first expression. */
  ShapeCachingMathRenderer(Supplier<MathRenderer> engine) {
    this.engine = engine;
  }

  @Override
  public synchronized String inline(String tex) {
    return render(tex, false, started()::inline);
  }

  @Override
  public synchronized String display(String tex) {
    return render(tex, true, started()::display);
  }

  private MathRenderer started() {
    if (started == null) {
      started = engine.get();
    }
    return started;
  }

  private String render(String tex, boolean display, UnaryOperator<String> direct) {
    TexShape shape = TexShape.of(tex);
    Key key = new Key(shape.skeleton(), shape.digits().length(), display);
    Shape known = shapes.get(key);
    if (known != null) {
      return known.render(tex, shape, direct);
    }
    String html = direct.apply(tex);
    if (shapes.size() == MAX_SHAPES) {
      shapes.clear();
    }
    shapes.put(key, new Shape(shape, html));
    return html;
  }

  @Override
  public synchronized void close() {
    if (started != null) {
      started.close();
    }
  }

  private record Key(String skeleton, int digits, boolean display) {}

  /** What is known of a shape: its first expression, and from the second on perhaps a template. */
  private static final class Shape {
    private final TexShape first;
    private final String html;
    private boolean learned;
    private Optional<ShapeTemplate> template = Optional.empty();

    Shape(TexShape first, String html) {
      this.first = first;
      this.html = html;
    }

    String render(String tex, TexShape shape, UnaryOperator<String> direct) {
      if (shape.equals(first)) {
        return html;
      }
      if (!learned) {
        learned = true;
        template = ShapeTemplate.learn(first, html, direct);
      }
      return template.map(known -> known.with(shape.digits())).orElseGet(() -> direct.apply(tex));
    }
  }
}
