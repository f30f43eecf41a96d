package org.byhand.page;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The picture that services show where someone mentions a page. It is drawn as SVG, which those
 * services do not read.
 */
final class Preview {
  /** Where the picture lies below the site's root. */
  static final String PATH = "assets/preview.png";

  /** What the services ask for. */
  static final int WIDTH = 1200;

  static final int HEIGHT = 630;

  private Preview() {}

  /**
   * The PNG of an SVG that fills {@value #WIDTH} × {@value #HEIGHT} pixels.
   *
   * @throws UncheckedIOException if the file can't be read
   * @throws IllegalArgumentException if it is not an SVG
   */
  static byte[] png(Path svg) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    try (InputStream content = Files.newInputStream(svg)) {
      SVGDocument drawing =
          new SVGLoader().load(content, svg.toUri(), LoaderContext.createDefault());
      if (drawing == null) {
        throw new IllegalArgumentException(svg + " is not an SVG");
      }
      drawing.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(WIDTH, HEIGHT));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      graphics.dispose();
    }
  }
}
