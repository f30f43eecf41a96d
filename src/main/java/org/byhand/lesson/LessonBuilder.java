package org.byhand.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.lesson.Worked.Transposed;
import org.byhand.model.Names;
import org.byhand.model.Parameter;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Display.Form;
import org.byhand.training.GradientCheck;
import org.byhand.training.Pass;
import org.byhand.training.Step;
import org.byhand.training.Trace;

/** Turns a training run into a lesson. */
public final class LessonBuilder {
  /** More components of one quantity than this are not written out one by one. */
  private static final int MOST_COMPONENTS = 24;

  /** About so many are written out on one page; on a larger one each quantity shows its first. */
  private static final int MOST_ON_PAGE = 160;

  /** A component with more numbers than this in its formula is not written out. */
  private static final int MOST_OPERANDS = 60;

  private final Trace trace;
  private final Problem problem;
  private final Display display;
  private final boolean scalarFirst;
  private final int mostComponents;

  private LessonBuilder(Trace trace) {
    this.trace = trace;
    this.problem = trace.network().problem();
    this.display = Display.of(problem);
    this.scalarFirst = problem.display().form() == Form.SCALAR;
    this.mostComponents = mostComponents(trace);
  }

  /** Writes the lesson, and reports what its checks find. */
  public static Lesson build(Trace trace, Diagnostics diagnostics) {
    return new LessonBuilder(trace).build(diagnostics);
  }

  private Lesson build(Diagnostics diagnostics) {
    GradientCheck check = GradientCheck.of(trace);
    if (!check.passed()) {
      String message =
          Double.isInfinite(check.maxRelativeError())
              ? "a gradient can't be checked: there is no loss next to the parameter's value"
              : "derived and numerical gradients differ by " + check.maxRelativeError();
      diagnostics.error(
          problem.location(),
          message,
          "if an input is at a kink such as relu's or at a border such as log's, change it a little");
    }
    Optional<Comparison> comparison =
        problem.expected().map(expected -> Comparer.compare(trace, expected, diagnostics));
    List<Observation> observations = Observer.observe(trace);
    NameCheck.check(trace, diagnostics);
    Warnings.report(problem, observations, diagnostics);
    List<Line> prepared = trace.preparation().tape().lines();
    Optional<Chapter> preparation =
        prepared.isEmpty()
            ? Optional.empty()
            : Optional.of(chapter(trace.preparation(), prepared, given(1)));
    List<WorkedStep> steps = trace.steps().stream().map(this::step).toList();
    Pass redux = trace.redux();
    Chapter again = chapter(redux, redux.tape().lines(Section.FORWARD, Section.LOSS), given(2));
    return new Lesson(trace, display, preparation, steps, again, check, comparison, observations);
  }

  private static int mostComponents(Trace trace) {
    List<Line> lines = new ArrayList<>(trace.redux().tape().lines());
    trace.steps().forEach(step -> lines.addAll(step.pass().tape().lines()));
    int most = MOST_COMPONENTS;
    while (most > 1 && written(lines, most) > MOST_ON_PAGE) {
      most--;
    }
    return most;
  }

  private static int written(List<Line> lines, int most) {
    return lines.stream().mapToInt(line -> Math.min(most, line.symbol().shape().size())).sum();
  }

  /** Names whose numbers the author wrote: data always, parameters before the first update. */
  private Set<String> given(int step) {
    Set<String> given = new HashSet<>();
    given.addAll(trace.network().dataset().names());
    given.add(Names.ALL_INPUTS);
    given.addAll(trace.network().constants().names());
    for (Parameter parameter : trace.network().parameters()) {
      if (step == 1 || !parameter.trainable()) {
        given.add(parameter.symbol().name());
      }
    }
    return given;
  }

  private WorkedStep step(Step step) {
    Set<String> given = given(step.number());
    List<Chapter> chapters = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (Line line : step.pass().tape().lines()) {
      if (!run.isEmpty() && chapterOf(line) != chapterOf(run.get(0))) {
        chapters.add(chapter(step.pass(), run, given));
        run.clear();
      }
      run.add(line);
    }
    chapters.add(chapter(step.pass(), run, given));
    return new WorkedStep(step, chapters);
  }

  private static Section chapterOf(Line line) {
    return line.section() == Section.LOSS ? Section.FORWARD : line.section();
  }

  private Chapter chapter(Pass pass, List<Line> lines, Set<String> given) {
    Deriver deriver = new Deriver(pass, given, display, problem.arithmetic());
    List<Worked> worked =
        lines.stream()
            .filter(line -> scalarFirst || !line.folded())
            .map(line -> worked(pass, deriver, given, line))
            .toList();
    return new Chapter(chapterOf(lines.get(0)), worked);
  }

  private Worked worked(Pass pass, Deriver deriver, Set<String> given, Line line) {
    Derivation whole = deriver.whole(line, scalarFirst);
    Shape shape = line.symbol().shape();
    List<Derivation> components = new ArrayList<>();
    boolean scalarAlready =
        shape.isScalar() && pass.tape().textbook(line).equals(scalar(pass.tape(), line));
    if (!scalarAlready) {
      for (int i = 0; i < shape.rows(); i++) {
        for (int j = 0; j < shape.columns(); j++) {
          if (components.size() < mostComponents && isShort(pass.tape(), line, i, j)) {
            components.add(deriver.component(line, i, j, scalarFirst));
          }
        }
      }
    }
    int omitted = scalarAlready ? 0 : shape.size() - components.size();
    List<ChainRule> chains = chains(pass, deriver, line);
    boolean columns = problem.notation().affine().columnVectors();
    return new Worked(
        line,
        whole,
        components,
        omitted,
        chains,
        new Jacobians(pass.tape(), deriver, columns).of(line),
        detour(pass, given, line),
        transposes(pass.tape(), whole.formula()));
  }

  private Optional<Detour> detour(Pass pass, Set<String> given, Line line) {
    return new Detours(
            trace.network(), pass, each -> new Deriver(each, given, display, problem.arithmetic()))
        .of(line);
  }

  private static boolean isShort(Tape tape, Line line, int i, int j) {
    return Symbols.in(Components.of(tape.textbook(line), i, j)).size() <= MOST_OPERANDS;
  }

  private static Expr scalar(Tape tape, Line line) {
    return Components.of(tape.textbook(line), 0, 0);
  }

  private List<ChainRule> chains(Pass pass, Deriver deriver, Line line) {
    if (!scalarFirst || line.role() != Role.PARAMETER_GRADIENT) {
      return List.of();
    }
    ChainRules rules = new ChainRules(pass.tape(), pass.values(), deriver, display);
    Symbol parameter =
        pass.tape().inputs().stream()
            .map(Tape.Quantity::symbol)
            .filter(symbol -> symbol.gradient().equals(line.symbol()))
            .findFirst()
            .orElseThrow();
    List<ChainRule> chains = new ArrayList<>();
    for (int i = 0; i < parameter.shape().rows(); i++) {
      for (int j = 0; j < parameter.shape().columns(); j++) {
        if (chains.size() < mostComponents) {
          rules.of(parameter, i, j).ifPresent(chains::add);
        }
      }
    }
    return chains;
  }

  private static List<Transposed> transposes(Tape tape, Expr formula) {
    List<Transposed> found = new ArrayList<>();
    new Rewriter() {
      @Override
      public Expr transpose(Expr.Transpose transpose) {
        if (transpose.x() instanceof Symbol symbol) {
          tape.role(symbol.name()).ifPresent(role -> found.add(new Transposed(symbol, role)));
        }
        return transpose;
      }
    }.rewrite(formula);
    return found;
  }
}
