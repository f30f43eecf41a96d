package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.page.picture.LineChart;
import org.byhand.page.picture.NetworkPicture;

/**
 * What the template of a problem's page shows: text, markup and pictures that need no further
 * thought. The template knows the order and the headings.
 */
record ProblemView(
    String root,
    String title,
    String summary,
    String level,
    List<String> tags,
    Optional<Link> source,
    List<Link> prerequisites,
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
    List<Member> family) {

  /** A link; without an address it is only its text. */
  record Link(String address, String text) {}

  /**
   * A table of numbers.
   *
   * @param head the columns' headings
   * @param rows the cells
   */
  record Table(List<String> head, List<List<String>> rows) {}

  /**
   * What is given.
   *
   * @param data the examples; the first {@code features} columns are inputs
   */
  record Setup(
      Html task,
      int features,
      Table data,
      Html network,
      NetworkPicture picture,
      List<LayerFacts> layers,
      List<Parameter> parameters,
      Html choices,
      Optional<Html> note) {}

  /** A parameter's starting numbers; all of them again if the equation shows only some. */
  record Parameter(String id, Html equation, Html words, List<List<String>> numbers) {}

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

  /** One element's symbol, and the name of the unit whose output it is, if it is one. */
  record Element(Html symbol, Optional<String> unit) {}

  /** The formulas that will be used. */
  record Equations(Html intro, List<Group> groups, List<Html> functions, Optional<Html> note) {}

  /** Formulas of one part of a step. */
  record Group(String section, List<Formula> formulas) {}

  /** The formula of the quantity with this canonical name. */
  record Formula(String id, String name, Html html) {}

  /**
   * A chapter of the computation.
   *
   * @param kind standardize, forward, backward, update or again
   * @param number of the chapter within its update, from 0
   * @param update which update it belongs to; missing if only one is shown
   * @param layer which layer it is about, if the chapter is one of several of its kind
   */
  record Part(
      String id,
      String kind,
      int number,
      Optional<Integer> update,
      Optional<Integer> layer,
      Html intro,
      List<Line> lines,
      Optional<Html> verdict,
      List<Html> notes) {}

  /**
   * A line of the computation.
   *
   * @param words what is computed, and why
   * @param name the canonical name of what is computed
   * @param first the derivations that are always visible
   * @param remarks where transposes come from; they belong to the matrix form
   * @param more the other form
   * @param kind of the other form: {@code components}, {@code matrix}, or {@code error} for a
   *     single weight's gradient from the error of its unit
   * @param numbers all numbers of the result, if the derivations show only some
   * @param omitted how many components are not written out
   * @param sources where the numbers come from
   * @param carried the numbers that come from an update that is not shown
   */
  record Line(
      String id,
      Html words,
      String name,
      List<Box> first,
      List<Html> remarks,
      List<Box> more,
      String kind,
      List<List<String>> numbers,
      int omitted,
      List<Origin> sources,
      Optional<Carried> carried) {}

  /** An equation, which may be a detail of the one before. */
  record Box(Html html, boolean detail) {}

  /** Where a quantity was computed. */
  record Origin(String id, Html symbol) {}

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
      String lossBefore,
      String lossAfter,
      Html words) {}

  /**
   * One prediction before and after.
   *
   * @param example which one, from 1; missing if there is only one
   * @param verdictBefore what the prediction before meant, if there is a threshold
   * @param verdict what the prediction after means, if there is a threshold
   */
  record OutcomeRow(
      Optional<Integer> example,
      String output,
      String before,
      Optional<String> verdictBefore,
      String after,
      Optional<String> verdict,
      String target) {}

  /** The whole training run; curves are missing where there is nothing to see. */
  record Training(
      Html intro,
      Optional<LineChart> curve,
      Optional<LineChart> logarithmic,
      List<Loss> losses,
      List<Prediction> predictions,
      Optional<Html> note) {}

  /** The loss of an epoch. */
  record Loss(int epoch, String loss) {}

  /** What the trained network says to an input. */
  record Prediction(List<String> input, List<String> output, Optional<String> verdict) {}

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
  record Member(Link link, boolean here, Html way, String before, String after, String trained) {}
}
