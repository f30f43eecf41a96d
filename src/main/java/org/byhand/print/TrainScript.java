package org.byhand.print;

import java.util.List;
import java.util.stream.Collectors;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.State;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Decision;
import org.ejml.simple.SimpleMatrix;

/**
 * A Python script that trains the network: the same tapes as on the page, printed as NumPy. It
 * needs nothing but Python 3 and NumPy, and prints what {@link ScriptOutput} says.
 */
public final class TrainScript {
  private final ScriptModel model;
  private final Network network;
  private final Problem problem;
  private final PythonNames names;
  private final StatementPrinter statements;
  private final List<Integer> batches;
  private final boolean columns;
  private final ScriptText script = new ScriptText();

  private TrainScript(ScriptModel model) {
    this.model = model;
    this.network = model.network();
    this.problem = network.problem();
    this.names = model.names();
    this.statements = new StatementPrinter(names, problem.arithmetic());
    this.batches = network.batchSizes();
    this.columns = problem.notation().affine().columnVectors();
  }

  /**
   * The script's text, to be written as UTF-8; every line ends with a line feed. After a run, its
   * global variables hold the trained parameters under the names that its head explains.
   */
  public static String of(Network network) {
    return new TrainScript(ScriptModel.of(network)).print();
  }

  private String print() {
    ScriptHead.print(script, model);
    ScriptHelpers.print(script, model);
    setup();
    preparation();
    training();
    again();
    results();
    if (!problem.predict().isEmpty()) {
      predictions();
    }
    return script.toString();
  }

  private void setup() {
    script.part("Problem setup");
    network.inputNames().forEach(name -> examples("Inputs", name, problem.data().features()));
    network.targetNames().forEach(name -> examples("Targets", name, problem.data().targets()));
    script.line("");
    Values constants = network.constants();
    for (String name : constants.names()) {
      SimpleMatrix value = constants.get(name);
      if (network.isSetting(name)) {
        script.line(names.of(name) + " = " + Python.literal(value.get(0)));
      } else {
        assign(name, value, "");
      }
    }
    script.line("epochs = " + problem.training().epochs());
    script.line("");
    for (Parameter parameter : network.parameters()) {
      assign(parameter.symbol().name(), parameter.initial(), "");
    }
    List<String> assigned =
        network.parameters().stream().map(each -> each.symbol().name()).toList();
    for (State state : firstStep().states()) {
      if (!assigned.contains(state.before().name())) {
        assign(state.before().name(), state.initial(), "");
      }
    }
  }

  /** All examples: vectors a line each, however they are laid out in the equations. */
  private void examples(String what, String name, List<String> quantities) {
    String list = quantities.isEmpty() ? "" : ": " + String.join(", ", quantities);
    String all = ScriptModel.all(name);
    if (network.dataset().matrices()) {
      script.lines(Python.comment(what + ", one matrix per example" + list));
      script.block(
          names.of(all) + " = [",
          () -> network.dataset().examples(name).forEach(each -> script.line(array(each) + ",")));
      script.line("]");
    } else {
      script.lines(Python.comment(what + ", one example per line" + list));
      SimpleMatrix stacked = network.dataset().all(name);
      assign(all, columns ? stacked.transpose() : stacked, columns ? ".T" : "");
    }
  }

  private static String array(SimpleMatrix matrix) {
    return "np.array([" + String.join(", ", Python.rows(matrix)) + "])";
  }

  private void assign(String name, SimpleMatrix value, String suffix) {
    List<String> rows = Python.rows(value);
    if (rows.size() == 1) {
      script.line(names.of(name) + " = np.array([" + rows.get(0) + "])" + suffix);
    } else {
      script.block(
          names.of(name) + " = np.array([", () -> rows.forEach(row -> script.line(row + ",")));
      script.line("])" + suffix);
    }
  }

  private void preparation() {
    if (!model.preparation().lines().isEmpty()) {
      String title = Section.STANDARDIZE.title();
      script.part("Step 0: " + title + " (means and standard deviations of all examples)");
      statements(model.preparation().lines());
    }
  }

  private void statements(List<Line> lines) {
    lines.forEach(line -> script.line(statements.print(line.equation())));
  }

  private void training() {
    script.part("Training");
    script.line("losses = []");
    script.block(
        "for epoch in range(epochs):",
        batches.size() == 1 ? this::epochOfOneBatch : this::epochOfManyBatches);
  }

  private String loss() {
    return names.of(Names.LOSS) + ".item()";
  }

  private void epochOfOneBatch() {
    take("");
    step();
    script.line("losses.append(" + loss() + ")");
  }

  private void epochOfManyBatches() {
    int size = batches.get(0);
    script.line("total = 0.0");
    script.block(
        "for start in range(0, " + problem.data().examples().size() + ", " + size + "):",
        () -> {
          take(range("start", size));
          step();
          script.line("total += " + loss());
        });
    script.line("losses.append(total / " + batches.size() + ")");
  }

  /** Sets the batch; an empty range takes all examples. */
  private void take(String range) {
    String slice = range.isEmpty() ? "" : columns ? "[:, " + range + "]" : "[" + range + "]";
    for (String name : network.dataset().names()) {
      String one =
          network.dataset().matrices() ? "[" + (range.isEmpty() ? "0" : range) + "]" : slice;
      script.line(names.of(name) + " = " + names.of(ScriptModel.all(name)) + one);
    }
  }

  /** A batch from {@code start} on, in Python. */
  private String range(String start, int size) {
    String first = start.isEmpty() ? "0" : start;
    return network.dataset().matrices()
        ? first
        : start + ":" + (start.isEmpty() ? "" : start + " + ") + size;
  }

  private void step() {
    String batchSize =
        network.dataset().names().stream()
            .findFirst()
            .map(any -> names.of(any) + ".shape[" + (columns ? 1 : 0) + "]")
            .orElse("1");
    new TapeScript(model.steps(), problem.update(), statements).print(script, batchSize);
    script.line("");
    script.line("# The new values take the place of the old ones.");
    for (State state : firstStep().states()) {
      script.line(names.of(state.before().name()) + " = " + names.of(state.after().name()));
    }
  }

  private Tape firstStep() {
    return model.steps().get(batches.get(0));
  }

  private void again() {
    boolean whole = batches.size() == 1;
    String title = Section.FORWARD.titleAgain();
    script.part("Step 4: " + title + (whole ? "" : ", on the first batch"));
    take(whole ? "" : range("", batches.get(0)));
    statements(firstStep().lines(Section.STANDARDIZE, Section.FORWARD, Section.LOSS));
  }

  private void results() {
    script.part("Results");
    say(ScriptOutput.LOSSES);
    script.block(
        "for epoch in " + ScriptOutput.reportedEpochs(problem.training().epochs()) + ":",
        () ->
            script.line(
                "print(f\"{epoch:>%1$s}{number(losses[epoch - 1]):>%1$s}\")"
                    .formatted(ScriptOutput.WIDTH)));
    script.line("print()");
    say(batches.size() == 1 ? ScriptOutput.AFTERWARDS : ScriptOutput.AFTERWARDS_FIRST_BATCH);
    script.line("print(f\"{number(" + loss() + "):>" + ScriptOutput.WIDTH + "}\")");
    script.line("print()");
    say(ScriptOutput.PARAMETERS);
    for (Parameter parameter : network.parameters()) {
      String name = names.of(parameter.symbol().name());
      script.line("show(" + Python.literal(name) + ", " + name + ")");
    }
  }

  private void say(String words) {
    script.line("print(" + Python.literal(words) + ")");
  }

  private void predictions() {
    List<String> inputs = network.inputNames().stream().map(names::of).toList();
    script.part(ScriptOutput.PREDICTIONS);
    script.block(
        "def predict(" + String.join(", ", inputs) + "):",
        () -> {
          statements(model.prediction().lines());
          script.line("return " + names.of(network.outputName()));
        });
    script.lines("\n\nprint()");
    say(ScriptOutput.PREDICTIONS);
    script.block(
        "for inputs in [",
        () -> network.predictionInputs().forEach(each -> script.line(tuple(each) + ",")));
    script.block("]:", this::prediction);
  }

  private String tuple(Values inputs) {
    List<String> arrays = inputs.names().stream().map(name -> array(inputs.get(name))).toList();
    return "(" + String.join(", ", arrays) + (arrays.size() == 1 ? ",)" : ")");
  }

  private void prediction() {
    script.line("outputs = predict(*inputs)");
    script.line(
        "print(\"for \" + \", \".join(number(x) for each in inputs for x in each.flat) + \":\")");
    String targets =
        ScriptOutput.outputs(network).stream()
            .map(Python::literal)
            .collect(Collectors.joining(", ", "[", "]"));
    script.block(
        "for target, output in zip(" + targets + ", outputs.flat):",
        () -> {
          problem.decide().map(TrainScript::verdict).ifPresent(script::line);
          String verdict = problem.decide().isPresent() ? ", {verdict}" : "";
          script.line("print(f\"  {target} = {number(output)}" + verdict + "\")");
        });
  }

  private static String verdict(Decision decision) {
    return "verdict = %s if output > %s else %s"
        .formatted(
            Python.literal(decision.above()),
            Python.literal(decision.threshold()),
            Python.literal(decision.below()));
  }
}
