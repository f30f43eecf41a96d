package org.byhand.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** KaTeX on some JavaScript engine, which a subclass starts and calls. */
abstract class KatexMathRenderer implements MathRenderer {
  private static final String SOURCE = "<annotation encoding=\"application/x-tex\">";

  @Override
  public final String inline(String tex) {
    return render(tex, false);
  }

  @Override
  public final String display(String tex) {
    return render(tex, true);
  }

  private synchronized String render(String tex, boolean display) {
    TexLimits.check(tex);
    String answer = call(tex, display);
    if (answer.startsWith("<")) {
      return withPlainSource(answer);
    }
    int lineBreak = answer.indexOf('\n');
    int position = Integer.parseInt(answer.substring(0, lineBreak));
    String problem = answer.substring(lineBreak + 1);
    throw position < 0 ? MathException.of(tex, problem) : MathException.at(position, tex, problem);
  }

  /** The TeX in the MathML is what readers copy, so it has no marks of the page in it. */
  private static String withPlainSource(String html) {
    int start = html.indexOf(SOURCE) + SOURCE.length();
    int end = html.indexOf("</annotation>", start);
    return html.substring(0, start)
        + MarkedTex.plain(html.substring(start, end))
        + html.substring(end);
  }

  /** Calls the function that {@link #renderScript()} evaluates to. */
  abstract String call(String tex, boolean display);

  /** The script that defines the global {@code katex}. */
  static String katexScript() {
    return new KatexWebjar().text("dist/katex.min.js");
  }

  /** The script that evaluates to a function of the TeX and whether to display it. */
  static String renderScript() {
    try (InputStream in = KatexMathRenderer.class.getResourceAsStream("render.js")) {
      if (in == null) {
        throw new FileNotFoundException("render.js");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
