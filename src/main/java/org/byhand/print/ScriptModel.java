package org.byhand.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Tape;

/**
 * What a script and its output are both about: the tapes, and what everything in them is called.
 *
 * @param network what is trained
 * @param preparation what is computed before the first step
 * @param steps the tapes of a training step by batch size, the largest first
 * @param prediction the forward pass for one input
 * @param functions what the script has to define
 * @param names identifiers
 */
record ScriptModel(
    Network network,
    Tape preparation,
    SortedMap<Integer, Tape> steps,
    Tape prediction,
    List<PythonFunction> functions,
    PythonNames names) {

  /** The name of all examples' numbers of a quantity; the tapes know those of a batch only. */
  static String all(String quantity) {
    return quantity.equals(Names.RAW_INPUT) ? Names.ALL_INPUTS : quantity + ".all";
  }

  /** Whatever the script calls by name and is no quantity of a tape. */
  private static final String WORDS =
      """
      CALCULATOR Context Decimal PAPER ROUND_HALF_UP epoch epochs float inputs losses math np number
      output outputs pencil predict print range round show start target total verdict zip
      """;

  static ScriptModel of(Network network) {
    SortedMap<Integer, Tape> steps = new TreeMap<>(Comparator.reverseOrder());
    network.batchSizes().forEach(size -> steps.computeIfAbsent(size, network::step));
    Tape preparation = network.preparation();
    Tape prediction = network.prediction();
    List<Tape> tapes = new ArrayList<>(List.of(preparation));
    tapes.addAll(steps.values());
    tapes.add(prediction);
    List<PythonFunction> functions =
        FunctionCalls.toDefine(
            tapes.stream()
                .flatMap(tape -> tape.lines().stream())
                .map(line -> line.equation().expr())
                .toList());
    List<String> all = network.dataset().names().stream().map(ScriptModel::all).toList();
    return new ScriptModel(
        network, preparation, steps, prediction, functions, names(all, tapes, functions));
  }

  private static PythonNames names(
      List<String> all, List<Tape> tapes, List<PythonFunction> functions) {
    List<String> names = new ArrayList<>(all);
    for (Tape tape : tapes) {
      tape.inputs().forEach(input -> names.add(input.symbol().name()));
      tape.lines().forEach(line -> names.add(line.name()));
    }
    Set<String> taken = new HashSet<>(List.of(WORDS.split("\\s+")));
    functions.forEach(function -> taken.add(function.name()));
    return new PythonNames(names, taken);
  }
}
