package org.byhand.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/** Names the class that outputs or one-hot targets speak for. */
final class ClassNames {
  private static final String UNDECIDED = "undecided";

  private final List<String> classes;
  private final boolean columns;

  private ClassNames(Problem problem) {
    this.classes = problem.data().targets();
    this.columns = problem.notation().affine().columnVectors();
  }

  /** Empty if the problem's targets are no classes. */
  static Optional<ClassNames> of(Problem problem) {
    return problem.data().classes() ? Optional.of(new ClassNames(problem)) : Optional.empty();
  }

  /** The class of the largest number; of numbers that are not one per class there is none. */
  Optional<String> largest(double[] numbers) {
    if (numbers.length != classes.size()) {
      return Optional.empty();
    }
    double most = Arrays.stream(numbers).max().orElseThrow();
    List<String> ahead =
        IntStream.range(0, numbers.length)
            .filter(i -> numbers[i] == most)
            .mapToObj(classes::get)
            .toList();
    return Optional.of(ahead.size() == 1 ? ahead.get(0) : UNDECIDED);
  }

  /** The same for one example's vector among those of a batch. */
  Optional<String> largest(SimpleMatrix batch, int example) {
    SimpleMatrix vector = columns ? batch.getColumn(example) : batch.getRow(example);
    return largest(vector.getDDRM().getData());
  }
}
