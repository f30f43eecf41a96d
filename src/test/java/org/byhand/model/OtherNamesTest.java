package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.byhand.problem.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNamesTest {
  /** Layers read their own arguments; no list of them is kept. */
  private static final Set<String> ARGUMENTS_OF_LAYERS =
      Set.of("kernel_size", "out_channels", "hidden_size");

  @Test
  void meanWhatThereIs() {
    Set<String> known = new HashSet<>(FunctionFinder.names());
    known.addAll(ARGUMENTS_OF_LAYERS);
    known.add(Layer.Dense.KIND);
    List.of(
            Activation.values(),
            Loss.values(),
            Initializer.values(),
            Optimizer.values(),
            Schedule.values(),
            LayerKind.values())
        .forEach(entries -> Arrays.stream(entries).forEach(each -> add(each, known)));

    Set<String> unknown = new TreeSet<>();
    for (String meant : OtherNames.NAMES.values()) {
      unknown.addAll(List.of(meant.split(", ")));
    }
    unknown.removeAll(known);

    assertEquals(Set.of(), unknown);
  }

  private static void add(CatalogueEntry entry, Set<String> known) {
    known.add(entry.id());
    entry.arguments().forEach(argument -> known.add(argument.name()));
  }

  @ParameterizedTest
  @CsvSource({
    "mse, did you mean `mean_squared_error`?",
    "MSELoss, did you mean `mean_squared_error`?",
    "cross_entropy_loss, did you mean `softmax_cross_entropy` or `categorical_cross_entropy`?",
    "kl_divergense, did you mean `kl_divergence`?",
    "KLDivergence, did you mean `kl_divergence`?",
    "swish, ''",
    "nothing, ''",
  })
  void offerWhatThereIsWhereTheyAreWritten(String written, String question) {
    List<String> losses = Arrays.stream(Loss.values()).map(Loss::id).toList();

    assertEquals(
        Optional.of(question).filter(any -> !any.isEmpty()),
        OtherNames.didYouMean(written, losses));
  }
}
