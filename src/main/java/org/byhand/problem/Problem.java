package org.byhand.problem;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Location;

/**
 * What an author asks for, checked in itself: every shape fits, every number is finite and within
 * its limit. Names from the engine's catalogues are checked where those stand.
 *
 * @param slug the page's folder name: the file's name, and for a variant {@code file-variant}
 * @param variantOf the slug of the problem that this one varies
 * @param title shown as the page's heading
 * @param summary one sentence
 * @param tags free words, in order
 * @param level whom it is for
 * @param source where it was published
 * @param prerequisites slugs of problems to read before
 * @param data examples
 * @param standardization absent: inputs are used as they are
 * @param architecture what is trained, and its loss
 * @param regularization what is added to the loss besides, if anything
 * @param reduction over a batch
 * @param optimizer its name and arguments
 * @param schedule how the learning rate changes from step to step: a name and its arguments
 * @param clipping how gradients are bounded
 * @param update order of updates within a step
 * @param training epochs, batches, steps shown
 * @param predict inputs to try after training
 * @param decide how an output becomes a verdict
 * @param notation how the equations are written
 * @param arithmetic exact or pencil
 * @param display how the page shows numbers and derivations
 * @param intended warnings that this problem means to show, and which are not reported
 * @param notes the author's Markdown by section of the page
 * @param expected published values
 * @param location the start of the problem in its file
 */
public record Problem(
    String slug,
    Optional<String> variantOf,
    String title,
    String summary,
    List<String> tags,
    Level level,
    Optional<Source> source,
    List<String> prerequisites,
    Data data,
    Optional<Standardization> standardization,
    Architecture architecture,
    Optional<Regularization> regularization,
    Reduction reduction,
    Choice optimizer,
    Optional<Choice> schedule,
    Optional<Clipping> clipping,
    UpdateOrder update,
    Training training,
    List<Input> predict,
    Optional<Decision> decide,
    Notation notation,
    Arithmetic arithmetic,
    Display display,
    List<Intended> intended,
    Map<Section, Note> notes,
    Optional<Expected> expected,
    Location location) {

  /** How the losses of a batch's examples become one. */
  public enum Reduction {
    MEAN,
    SUM
  }

  /**
   * Whether a step computes every gradient from the old parameters, or hidden layers' gradients
   * from the parameters already updated behind them (a known slip of published pages).
   */
  public enum UpdateOrder {
    SIMULTANEOUS,
    SEQUENTIAL
  }

  /** An input to try: the numbers of named quantities, as an example has them without targets. */
  public record Input(Map<String, Grid> values, Location location) {
    public Input {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Above the threshold the output means one thing, otherwise another. */
  public record Decision(double threshold, String above, String below) {}

  /**
   * How the equations are written.
   *
   * @param affine layout of the weighted sums
   * @param preset the name of a course's notation; absent: the standard one
   * @param symbols LaTeX by canonical name ({@code layer1.W}) or element ({@code layer1.W[0,1]})
   */
  public record Notation(Affine affine, Optional<Choice> preset, Map<String, Symbol> symbols) {

    /** LaTeX as the author wrote it, and where. */
    public record Symbol(String latex, Location location) {}

    public Notation {
      symbols = Collections.unmodifiableMap(new LinkedHashMap<>(symbols));
    }
  }

  /**
   * How the page shows things.
   *
   * @param decimals shown of a computed number, 0 to 12
   * @param form what comes first: the matrix equations, or scalars with the chain rule's factors
   */
  public record Display(int decimals, Form form) {

    /** What comes first. */
    public enum Form {
      MATRIX,
      SCALAR
    }
  }

  /** The page's sections, to which an author may add a note. */
  public enum Section {
    SETUP,
    NOTATION,
    EQUATIONS,
    STANDARDIZE,
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE,
    REDUX,
    TRAINING,
    CHECKS,
    DOWNLOADS
  }

  /** The name of a warning, such as {@code loss_rose}, and where it stands. */
  public record Intended(String name, Location location) {}

  /** Markdown as the author wrote it, and where. */
  public record Note(String markdown, Location location) {}

  public Problem {
    tags = List.copyOf(tags);
    prerequisites = List.copyOf(prerequisites);
    predict = List.copyOf(predict);
    intended = List.copyOf(intended);
    Map<Section, Note> bySection = new EnumMap<>(Section.class);
    bySection.putAll(notes);
    notes = Collections.unmodifiableMap(bySection);
  }
}
