package org.byhand.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.problem.Architecture;

/** What the single numbers of the data are called, in tables and sentences. */
final class DataLabels {
  private DataLabels() {}

  /** The names of all numbers in these quantities of an example; none if there are matrices. */
  static List<String> of(Network network, List<String> quantities) {
    if (network.problem().architecture() instanceof Architecture.Layers) {
      return quantities.contains(Names.TARGET)
          ? network.problem().data().targets()
          : network.problem().data().features();
    }
    return network.dataset().matrices()
        ? List.of()
        : quantities.stream().flatMap(name -> of(network, name)).toList();
  }

  /** The numbers of a vector are counted from 1, as in equations. */
  private static Stream<String> of(Network network, String name) {
    int count = network.dataset().examples(name).get(0).getNumElements();
    List<String> targets = network.problem().data().targets();
    if (network.targetNames().contains(name) && targets.size() == count) {
      return targets.stream();
    }
    return count == 1
        ? Stream.of(name)
        : IntStream.rangeClosed(1, count).mapToObj(place -> name + subscript(place));
  }

  private static String subscript(int place) {
    return Integer.toString(place)
        .chars()
        .mapToObj(digit -> Character.toString('\u2080' + digit - '0'))
        .collect(Collectors.joining());
  }
}
