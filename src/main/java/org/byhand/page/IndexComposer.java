package org.byhand.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.byhand.page.IndexView.Card;
import org.byhand.page.IndexView.IndexFacts;
import org.byhand.problem.Problem;

/** Makes cards of problems. */
final class IndexComposer {
  private IndexComposer() {}

  static IndexView compose(List<Problem> problems, Prose prose) {
    List<Card> cards =
        problems.stream()
            .filter(problem -> problem.variantOf().isEmpty())
            .map(problem -> card(problem, problems))
            .toList();
    IndexFacts facts = new IndexFacts(cards.size());
    return new IndexView("", prose.block("prose/index.md.ftl", facts), cards);
  }

  private static Card card(Problem problem, List<Problem> all) {
    return new Card(
        Links.fromRoot(problem),
        problem.summary(),
        problem.level().name().toLowerCase(Locale.ROOT),
        problem.tags(),
        all.stream()
            .filter(each -> each.variantOf().equals(Optional.of(problem.slug())))
            .map(Links::fromRoot)
            .toList());
  }
}
