package org.byhand.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.model.Names;
import org.byhand.print.Numeral;
import org.byhand.problem.Problem.Decision;
import org.byhand.training.Pass;
import org.ejml.simple.SimpleMatrix;

/** What outputs mean, by the problem's threshold. */
final class Verdicts {
  /** More examples than this say nothing new. */
  static final int MOST_EXAMPLES = 8;

  private final PageContext page;
  private final String outputName;

  Verdicts(PageContext page) {
    this.page = page;
    this.outputName = page.lesson().trace().network().outputName();
  }

  /**
   * What one output means.
   *
   * @param example which example, from 1
   * @param output as shown
   * @param threshold as shown
   * @param above whether the output is above it
   * @param equal whether the output is shown as the threshold is
   * @param meaning the author's word for that
   * @param target what the output should have been, if it is known
   * @param meant what the target means, if it is known
   */
  record Verdict(
      int example,
      Numeral output,
      Numeral threshold,
      boolean above,
      boolean equal,
      String meaning,
      Optional<Numeral> target,
      Optional<String> meant) {}

  /** The verdict on each of the first examples of a pass; none if the problem has no threshold. */
  List<Verdict> of(Pass pass) {
    return page.problem()
        .decide()
        .map(
            decision -> {
              int examples = pass.values().get(outputName).getNumElements();
              return IntStream.range(0, Math.min(examples, MOST_EXAMPLES))
                  .mapToObj(i -> verdict(decision, pass, i))
                  .toList();
            })
        .orElse(List.of());
  }

  private Verdict verdict(Decision decision, Pass pass, int i) {
    SimpleMatrix outputs = pass.values().get(outputName);
    double output = outputs.get(i);
    Optional<Double> target = pass.values().find(Names.TARGET).map(each -> each.get(i));
    int row = outputs.getNumRows() > 1 ? i : 0;
    Numeral shown =
        new Apart(page)
            .from(
                decision.threshold(), page.number(pass.values(), outputName, row, i - row), output);
    Numeral threshold = page.number(decision.threshold());
    return new Verdict(
        i + 1,
        shown,
        threshold,
        output > decision.threshold(),
        shown.text().equals(threshold.text()),
        meaning(decision, output),
        target.map(page::number),
        target.map(each -> meaning(decision, each)));
  }

  private static String meaning(Decision decision, double output) {
    return output > decision.threshold() ? decision.above() : decision.below();
  }

  /**
   * What prose may say about verdicts.
   *
   * @param more how many examples there are beyond those
   */
  record VerdictFacts(Facts problem, List<Verdict> verdicts, int more) {}

  /** A sentence for each of the first examples of a pass. */
  Optional<Html> words(Pass pass) {
    List<Verdict> verdicts = of(pass);
    if (verdicts.isEmpty()) {
      return Optional.empty();
    }
    int more = pass.values().get(outputName).getNumElements() - verdicts.size();
    VerdictFacts facts = new VerdictFacts(page.facts(), verdicts, more);
    return Optional.of(page.prose().block("prose/verdict.md.ftl", facts));
  }
}
