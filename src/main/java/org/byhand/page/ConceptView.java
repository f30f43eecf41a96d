package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.page.ProblemView.Link;

/**
 * What the template of a concept's page shows.
 *
 * @param path of the page, below the site's root
 * @param kind what it is: see {@link Concept.Kind}
 * @param blocks its equations
 * @param written how a problem file asks for it
 * @param arguments what it takes
 * @param pytorch what PyTorch calls it
 * @param numpy how NumPy computes it
 * @param parts the concepts that it is made of
 * @param problems those that use it
 */
record ConceptView(
    Frame frame,
    String path,
    String kind,
    String title,
    String summary,
    Html words,
    List<Block> blocks,
    Optional<Figure> figure,
    String written,
    List<Row> arguments,
    Optional<String> pytorch,
    Optional<String> numpy,
    List<Link> parts,
    List<Link> problems) {

  /**
   * Equations of one choice.
   *
   * @param choice as a problem file writes it; empty if there is one only
   */
  record Block(Optional<String> choice, List<Html> equations) {}

  /** An argument; without a default it has to be given. */
  record Row(String name, Optional<String> preset) {}
}
