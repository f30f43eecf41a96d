package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseTest {
  private record Prediction(
      String feature, Tex symbol, Function<String, Tex> value, List<String> targets) {}

  private static final Prediction PREDICTION =
      new Prediction(
          "<b>*hours* $slept$",
          new Tex("a^{2}_{1}"),
          name -> new Tex(name.equals("layer2.a") ? "0.491" : "?"),
          List.of("passed_all", "1. prize"));

  @TempDir private Path templates;

  private Prose prose(String source) throws IOException {
    Files.writeString(templates.resolve("text.md.ftl"), source);
    return new Prose(new Templates(templates), new Markdown(new MarkingMathRenderer()));
  }

  @Test
  void fillsInAndRendersParagraphs() throws IOException {
    String source =
        """
        ## For ${feature}

        With *${feature}*, $${symbol} = ${value("layer2.a")} < 0.5$.

        <#list targets as target>
        - ${target}
        </#list>
        """;

    assertEquals(
        """
        <h4>For &lt;b&gt;*hours* $slept$</h4>
        <p>With <em>&lt;b&gt;*hours* $slept$</em>, <i>a^{2}_{1} = 0.491 < 0.5</i>.</p>
        <ul>
        <li>passed_all</li>
        <li>1. prize</li>
        </ul>
        """,
        prose(source).block("text.md.ftl", PREDICTION).markup());
  }

  @Test
  void rendersAPartOfALine() throws IOException {
    assertEquals(
        "the <strong>prediction</strong> 0.491",
        prose("the **prediction** ${value('layer2.a')}\n")
            .inline("text.md.ftl", PREDICTION)
            .markup());
  }
}
