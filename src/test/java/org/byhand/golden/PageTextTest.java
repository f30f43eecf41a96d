package org.byhand.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageTextTest {

  @Test
  void readsAPageLineByLine() {
    assertEquals(
        """
        Will the student pass?
        # Will the
        student pass?
        A node has an activation. See the index <../index.html>.
        - one
        - two
        symbol | value |
        $x$ | 6 |
        $$\\begin{aligned}z &= Wx \\\\
        &= 1\\end{aligned}$$
        Each component
        more
        [A drawing]
        2-3-1 network
        hours
        W  = 1
          b = 2
        """,
        PageText.of(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Will the student pass?</title><style>p { color: red }</style></head>
            <body>
            <h1>Will the<br>student pass?</h1>
            <p>A node   has <em>an</em>
            activation. See <a href="../index.html">the index</a>.</p>
            <ul><li>one</li><li><p>two</p></li></ul>
            <table><tr><th>symbol</th><th>value</th></tr><tr><td>%s</td><td>6</td></tr></table>
            <div><span class="katex-display">%s</span></div>
            <details><summary>Each component</summary>more</details>
            <img src="x.svg" alt="A drawing">
            <svg><title>2-3-1 network</title><g><text x="3">hours</text></g></svg>
            <pre><code>W  = 1
              b = 2</code></pre>
            <script>go()</script>
            </body>
            </html>
            """
                .formatted(katex("x"), katex("\\begin{aligned}z &= Wx \\\\ &= 1\\end{aligned}"))));
  }

  private static String katex(String tex) {
    return """
    <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow>\
    <annotation encoding="application/x-tex">%s</annotation></semantics></math></span>\
    <span class="katex-html" aria-hidden="true"><span class="mord">x</span></span></span>\
    """
        .formatted(tex.replace("&", "&amp;"));
  }
}
