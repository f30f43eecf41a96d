package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.page.picture.LineChart;
import org.byhand.print.Numeral;
import org.byhand.problem.Level;
import org.byhand.problem.Problem.Display.Form;

/**
 * What the template of a problem's page shows: text, markup and pictures that need no further
 * thought. The template knows the order and the headings.
 *
 * @param whole the page of which this one shows a variant
 */
record ProblemView(
    Frame frame,
    String slug,
    String title,
    String summary,
    Level level,
    List<String> tags,
    Optional<Link> source,
    List<Link> prerequisites,
    Optional<Link> whole,
    List<Link> concepts,
    Optional<Link> previous,
    Optional<Link> next,
    Setup setup,
    Notation notation,
    Equations equations,
    List<Part> parts,
    Outcome outcome,
    Training training,
    Checks checks,
    Downloads downloads,
    List<Member> family,
    Reading reading) {

  /**
   * What readers want to know beforehand, and scripts.
   *
   * @param computations how many lines are worked out
   * @param minutes that working through the page takes, roughly
   * @param choices how many decimals readers may choose instead; none with pencil arithmetic, where
   *     they belong to the computation
   * @param decimals shown of a computed number
   * @param form what comes first
   * @param numbers of the page with all their digits; see {@link Numbers#json}
   */
  record Reading(
      int computations,
      int minutes,
      List<Integer> choices,
      int decimals,
      Form form,
      Html numbers) {}

  /** A link; without an address it is only its text. */
  record Link(String address, String text) {}

  /**
   * A table of numbers.
   *
   * @param head the columns' headings
   * @param rows the cells
   * @param classes the class of each row; none if rows have no class
   */
  record Table(List<String> head, List<List<Numeral>> rows, List<String> classes) {}

  /**
   * What is given.
   *
   * @param compared whether the other columns of the data are targets to be reached
   * @param data the examples; the first {@code features} columns are inputs
   */
  record Setup(
      Html task,
      int features,
      boolean compared,
      Table data,
      List<List<Html>> examples,
      Html network,
      Figure picture,
      List<LayerFacts> layers,
      List<Parameter> parameters,
      Html choices,
      Optional<Html> note) {}

  /** A parameter's starting numbers; all of them again if the equation shows only some. */
  record Parameter(String id, Html equation, Html words, List<List<Numeral>> numbers) {}

  /** What the symbols mean. */
  record Notation(Html intro, List<Entry> entries, Optional<Html> note) {}

  /**
   * A symbol and what it means; a single number has no shape.
   *
   * @param elements those of its elements that have symbols of their own
   */
  record Entry(
      Html symbol,
      String name,
      Html meaning,
      List<Element> elements,
      Optional<String> shape,
      String role) {}

  /**
   * One element.
   *
   * @param symbol its symbol
   * @param unit the name of the unit whose output it is, if it is one
   * @param gap whether elements before it are left out
   */
  record Element(Html symbol, Optional<String> unit, boolean gap) {}

  /** The formulas that will be used. */
  record Equations(Html intro, List<Group> groups, List<Html> functions, Optional<Html> note) {}

  /** Formulas of one part of a step. */
  record Group(String title, List<Formula> formulas) {}

  /** The formula of the quantity with this canonical name. */
  record Formula(String id, String name, Html html) {}

  /**
   * A chapter of the computation.
   *
   * @param kind standardize, forward, backward, update or again
   * @param title what is done in it, and in which layer if the chapter is one of several of its
   *     kind
   * @param number of the chapter within its update, from 0
   * @param update which update it belongs to; missing if only one is shown
   * @param task the intro without results, for the worksheet
   * @param figures pictures of it
   * @param toFillIn the same pictures without results, for the worksheet
   */
  record Part(
      String id,
      String kind,
      String title,
      int number,
      Optional<Integer> update,
      Html intro,
      Html task,
      List<Figure> figures,
      List<Figure> toFillIn,
      List<Line> lines,
      Optional<Html> verdict,
      List<Html> notes) {}

  /**
   * A line of the computation.
   *
   * @param words what is computed, and why
   * @param task the words without results, for the worksheet
   * @param name the canonical name of what is computed
   * @param first the derivations that are always visible
   * @param remarks on signs and transposes, which belong to the matrix form
   * @param leads what is said before each form alone
   * @param more the other form
   * @param kind of the other form: {@code components}, {@code matrix}, or {@code error} for a
   *     single weight's gradient from the error of its unit
   * @param numbers all numbers of the result, if the derivations show only some
   * @param omitted how many components are not written out
   * @param detour the longer way to a gradient for which the loss has a shortcut
   * @param sources where the numbers come from
   * @param carried the numbers that come from an update that is not shown
   * @param figures pictures of it
   * @param exercises what the worksheet asks for in place of the derivations
   */
  record Line(
      String id,
      Html words,
      Html task,
      String name,
      List<Box> first,
      List<Html> remarks,
      Optional<Leads> leads,
      List<Box> more,
      String kind,
      List<List<Numeral>> numbers,
      int omitted,
      List<Box> detour,
      List<Origin> sources,
      Optional<Carried> carried,
      List<Figure> figures,
      List<ExerciseView> exercises) {}

  /** Words before the matrix form, and before the scalar one. */
  record Leads(Html matrix, Html scalar) {}

  /** An equation, which may be a detail of the one before. */
  record Box(Html html, boolean detail) {}

  /** Where the quantity of this canonical name was computed. */
  record Origin(String id, String name, Html symbol) {}

  /** Quantities whose numbers are those that an update left which is not shown. */
  record Carried(int update, List<Html> symbols) {}

  /**
   * Before and after the update that is shown last.
   *
   * @param update which one it is; missing if only one is shown
   */
  record Outcome(
      Optional<Integer> update,
      List<OutcomeRow> rows,
      List<ClassRow> classes,
      Numeral lossBefore,
      Numeral lossAfter,
      Html words) {}

  /**
   * One prediction before and after.
   *
   * @param example which one, from 1; missing if there is only one
   * @param output its name
   * @param symbol in place of a name, if it has none
   * @param verdictBefore what the prediction before meant, if there is a threshold
   * @param verdict what the prediction after means, if there is a threshold
   */
  record OutcomeRow(
      Optional<Integer> example,
      String output,
      Optional<Html> symbol,
      Numeral before,
      Optional<String> verdictBefore,
      Numeral after,
      Optional<String> verdict,
      Numeral target) {}

  /**
   * The most probable class of an example before and after, and the one it has.
   *
   * @param example which one, from 1; missing if there is only one
   */
  record ClassRow(Optional<Integer> example, String before, String after, String target) {}

  /**
   * The whole training run; curves are missing where there is nothing to see.
   *
   * @param mean whether an epoch's loss is the mean over its batches
   */
  record Training(
      Html intro,
      boolean mean,
      Optional<LineChart> curve,
      Optional<LineChart> logarithmic,
      List<Loss> losses,
      Optional<Figure> decision,
      List<Prediction> predictions,
      Optional<Html> note) {}

  /** The loss of an epoch. */
  record Loss(int epoch, Numeral loss) {}

  /** What the trained network says to an input. */
  record Prediction(List<Numeral> input, List<Numeral> output, Optional<String> verdict) {}

  /** How the numbers were checked. */
  record Checks(
      Html gradients,
      List<Html> observations,
      Optional<Published> published,
      Optional<Html> note) {}

  /** Published numbers beside the computed ones. */
  record Published(Html words, List<Erratum> errata, List<Claim> claims) {}

  /** Published numbers that are not the computed ones, for one reason. */
  record Erratum(List<Claim> claims, Html reason) {}

  /**
   * A published number.
   *
   * @param phase when it was looked at, as in the problem file
   * @param index which update, epoch or prediction; 0 where the phase has one moment only
   */
  record Claim(
      Html symbol,
      String name,
      String phase,
      int index,
      String printed,
      String computed,
      boolean agrees) {}

  /** What can be taken away. */
  record Downloads(Html words, String script, String output, Optional<Html> note) {}

  /**
   * One way to work the problem.
   *
   * @param here whether it is that of this page
   * @param way what is special about it
   * @param before the loss of the first shown update
   * @param after the loss after the last shown update
   * @param trained the loss after all training
   */
  record Member(
      Link link, boolean here, Html way, Numeral before, Numeral after, Numeral trained) {}
}
