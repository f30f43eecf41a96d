package org.byhand.print;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Reads the prints of operations on whole matrices, and computes them in the plainest way. */
final class OperationReader {
  private final LatexReader in;

  OperationReader(LatexReader in) {
    this.in = in;
  }

  /** What an operation looks at by itself. */
  private enum Part {
    WHOLE,
    ROW,
    COLUMN
  }

  private record Window(int rows, int columns, int down, int across) {
    int placesDown(SimpleMatrix x) {
      return (x.getNumRows() - rows) / down + 1;
    }

    int placesAcross(SimpleMatrix x) {
      return (x.getNumCols() - columns) / across + 1;
    }

    SimpleMatrix at(SimpleMatrix x, int i, int j) {
      int top = i * down;
      int left = j * across;
      return x.extractMatrix(top, top + rows, left, left + columns);
    }
  }

  /** The value of an operation whose name has been read. */
  SimpleMatrix named(String name) {
    return switch (name) {
      case "softmax" -> softmax();
      case "logsumexp" -> alone(part(), in.atom(), OperationReader::logSumExp);
      case "LeakyReLU" -> leakyRelu();
      case "sgn" -> LatexReader.map(in.atom(), Math::signum);
      case "flatten" -> column(in.atom());
      case "reshape" -> {
        int[] shape = shape("_{");
        yield reshape(in.atom(), shape[0], shape[1]);
      }
      case "pad" -> pad(pair("_{"), in.atom());
      case "place" -> place();
      case "onehot" -> onehot();
      case "rot" -> {
        in.expect("_{180}");
        SimpleMatrix x = in.atom();
        yield move(x, -1, -1, x.getNumRows() - 1, x.getNumCols() - 1, x.createLike());
      }
      case "dilate" -> dilate(pair("_{"), in.atom());
      case "maxpool" -> pool(window(), in.atom(), SimpleMatrix::elementMax);
      case "avgpool" -> pool(window(), in.atom(), x -> x.elementSum() / x.getNumElements());
      case "maxunpool" -> maxUnpool(window());
      case "avgunpool" -> avgUnpool(window());
      default -> throw in.error("unknown operation " + name);
    };
  }

  private SimpleMatrix leakyRelu() {
    in.expect("_{");
    double slope = in.number();
    in.expect("}");
    return LatexReader.map(in.atom(), x -> x > 0 ? x : slope * x);
  }

  /** {@code {2}} stands for {@code {2,2}}. */
  private int[] pair(String start) {
    in.expect(start);
    int first = (int) in.number();
    int second = in.next(",") ? (int) in.number() : first;
    in.expect("}");
    return new int[] {first, second};
  }

  private int[] shape(String start) {
    in.expect(start);
    int rows = (int) in.number();
    in.expect("\\times");
    int columns = (int) in.number();
    in.expect("}");
    return new int[] {rows, columns};
  }

  private Window window() {
    in.expect("_{");
    int rows = (int) in.number();
    in.expect("\\times");
    int columns = (int) in.number();
    if (in.next("}")) {
      return new Window(rows, columns, rows, columns);
    }
    int[] stride = pair(",\\,");
    return new Window(rows, columns, stride[0], stride[1]);
  }

  private Part part() {
    if (in.next("_{\\text{rows}}")) {
      return Part.ROW;
    }
    return in.next("_{\\text{columns}}") ? Part.COLUMN : Part.WHOLE;
  }

  private static SimpleMatrix alone(Part part, SimpleMatrix x, UnaryOperator<SimpleMatrix> f) {
    if (part == Part.WHOLE) {
      return f.apply(x);
    }
    if (part == Part.COLUMN) {
      return alone(Part.ROW, x.transpose(), f).transpose();
    }
    SimpleMatrix result = f.apply(x.extractVector(true, 0));
    for (int i = 1; i < x.getNumRows(); i++) {
      result = result.concatRows(f.apply(x.extractVector(true, i)));
    }
    return result;
  }

  /** Behind a line, there is a mask. */
  private SimpleMatrix softmax() {
    Part part = part();
    String end = in.open();
    SimpleMatrix x = in.sum();
    if (in.next("\\;\\middle|\\;")) {
      x = x.plus(in.sum().elementLog());
    }
    in.expect(end);
    return alone(part, x, OperationReader::softmax);
  }

  private static SimpleMatrix softmax(SimpleMatrix x) {
    SimpleMatrix powers = x.elementExp();
    return powers.divide(powers.elementSum());
  }

  private static SimpleMatrix logSumExp(SimpleMatrix x) {
    return SimpleMatrix.filled(1, 1, Math.log(x.elementExp().elementSum()));
  }

  private SimpleMatrix onehot() {
    String end = in.open();
    in.expect("\\arg");
    boolean largest = in.next("\\max");
    if (!largest) {
      in.expect("\\min");
    }
    Part part = part();
    SimpleMatrix x = in.atom();
    in.expect(end);
    return alone(part, x, each -> firstLargest(largest ? each : each.negative()));
  }

  private static SimpleMatrix firstLargest(SimpleMatrix x) {
    SimpleMatrix result = x.createLike();
    int first = 0;
    for (int i = 1; i < x.getNumElements(); i++) {
      first = x.get(i) > x.get(first) ? i : first;
    }
    result.set(first, 1);
    return result;
  }

  /** Of operands element by element, or of the numbers of the only one. */
  SimpleMatrix extremum(DoubleBinaryOperator which) {
    Part part = part();
    String end = in.open();
    SimpleMatrix value = in.sum();
    if (in.next(end)) {
      return alone(part, value, x -> SimpleMatrix.filled(1, 1, reduce(x, which)));
    }
    while (in.next(",")) {
      value = LatexReader.combine(value, in.sum(), which);
    }
    in.expect(end);
    return value;
  }

  private static double reduce(SimpleMatrix x, DoubleBinaryOperator which) {
    return Arrays.stream(x.getDDRM().getData()).reduce(which).orElseThrow();
  }

  /** A comparison in brackets, behind the first of them. */
  SimpleMatrix comparison() {
    SimpleMatrix left = in.sum();
    DoubleBinaryOperator holds;
    if (in.next("<")) {
      holds = (a, b) -> a < b ? 1 : 0;
    } else if (in.next(">")) {
      holds = (a, b) -> a > b ? 1 : 0;
    } else if (in.next("\\leq")) {
      holds = (a, b) -> a <= b ? 1 : 0;
    } else {
      in.expect("\\geq");
      holds = (a, b) -> a >= b ? 1 : 0;
    }
    SimpleMatrix right = in.sum();
    in.expect("\\right]");
    return LatexReader.combine(left, right, holds);
  }

  private static SimpleMatrix column(SimpleMatrix x) {
    return reshape(x, x.getNumElements(), 1);
  }

  private static SimpleMatrix reshape(SimpleMatrix x, int rows, int columns) {
    SimpleMatrix result = new SimpleMatrix(rows, columns);
    for (int i = 0; i < x.getNumElements(); i++) {
      result.set(i / columns, i % columns, x.get(i / x.getNumCols(), i % x.getNumCols()));
    }
    return result;
  }

  private static SimpleMatrix pad(int[] margin, SimpleMatrix x) {
    SimpleMatrix result =
        new SimpleMatrix(x.getNumRows() + 2 * margin[0], x.getNumCols() + 2 * margin[1]);
    return move(x, 1, 1, margin[0], margin[1], result);
  }

  private static SimpleMatrix dilate(int[] stride, SimpleMatrix x) {
    SimpleMatrix result =
        new SimpleMatrix(
            (x.getNumRows() - 1) * stride[0] + 1, (x.getNumCols() - 1) * stride[1] + 1);
    return move(x, stride[0], stride[1], 0, 0, result);
  }

  /** Moves each number to a place of the result. */
  private static SimpleMatrix move(
      SimpleMatrix x, int down, int across, int top, int left, SimpleMatrix result) {
    for (int i = 0; i < x.getNumRows(); i++) {
      for (int j = 0; j < x.getNumCols(); j++) {
        result.set(top + i * down, left + j * across, x.get(i, j));
      }
    }
    return result;
  }

  private SimpleMatrix place() {
    in.expect("_{");
    String ranges = in.upTo("}^{") + "}";
    int[] shape = shape("");
    SimpleMatrix x = in.atom();
    SimpleMatrix whole = new SimpleMatrix(shape[0], shape[1]);
    int[] block = new OperationReader(in.of(ranges)).block(whole);
    whole.insertIntoThis(block[0], block[2], x);
    return whole;
  }

  /** The rows and columns that stand in a subscript, behind its beginning. */
  SimpleMatrix slice(SimpleMatrix x) {
    int[] block = block(x);
    return x.extractMatrix(block[0], block[1], block[2], block[3]);
  }

  /** First row, end of rows, first column, end of columns; of a vector, one range is enough. */
  private int[] block(SimpleMatrix of) {
    boolean row = of.getNumRows() == 1 && of.getNumCols() > 1;
    int[] first = range(row ? of.getNumCols() : of.getNumRows());
    int[] second = in.next(",\\,") ? range(of.getNumCols()) : new int[] {0, 1};
    in.expect("}");
    int[] rows = row ? second : first;
    int[] columns = row ? first : second;
    return new int[] {rows[0], rows[1], columns[0], columns[1]};
  }

  private int[] range(int all) {
    if (in.next(":")) {
      return new int[] {0, all};
    }
    int from = (int) in.number();
    return new int[] {from - 1, in.next(":") ? (int) in.number() : from};
  }

  /** Matrices below each other or side by side, behind the first bracket. */
  SimpleMatrix blocks() {
    SimpleMatrix whole = row();
    while (in.next("\\\\[4pt]")) {
      whole = whole.concatRows(row());
    }
    in.expect("\\end{bmatrix}");
    return whole;
  }

  private SimpleMatrix row() {
    SimpleMatrix row = in.sum();
    while (in.next("&")) {
      row = row.concatColumns(in.sum());
    }
    return row;
  }

  /** A correlation, behind its star. */
  SimpleMatrix star(SimpleMatrix x) {
    int[] stride = in.next("_{") ? pair("") : new int[] {1, 1};
    SimpleMatrix kernel = in.power();
    Window window = new Window(kernel.getNumRows(), kernel.getNumCols(), stride[0], stride[1]);
    return pool(window, x, covered -> covered.elementMult(kernel).elementSum());
  }

  private static SimpleMatrix pool(
      Window window, SimpleMatrix x, ToDoubleFunction<SimpleMatrix> f) {
    SimpleMatrix result = new SimpleMatrix(window.placesDown(x), window.placesAcross(x));
    for (int i = 0; i < result.getNumRows(); i++) {
      for (int j = 0; j < result.getNumCols(); j++) {
        result.set(i, j, f.applyAsDouble(window.at(x, i, j)));
      }
    }
    return result;
  }

  private SimpleMatrix maxUnpool(Window window) {
    String end = in.open();
    SimpleMatrix u = in.sum();
    in.expect(",");
    SimpleMatrix x = in.sum();
    in.expect(end);
    return unpool(window, u, x.createLike(), (i, j) -> firstLargest(window.at(x, i, j)));
  }

  private SimpleMatrix avgUnpool(Window window) {
    int[] over = in.next("^") ? shape("{") : null;
    SimpleMatrix u = in.atom();
    int rows = over == null ? (u.getNumRows() - 1) * window.down + window.rows : over[0];
    int columns = over == null ? (u.getNumCols() - 1) * window.across + window.columns : over[1];
    double share = 1.0 / (window.rows * window.columns);
    return unpool(
        window,
        u,
        new SimpleMatrix(rows, columns),
        (i, j) -> SimpleMatrix.filled(window.rows, window.columns, share));
  }

  /** How a number is shared out over a place of a window. */
  private interface Shares {
    SimpleMatrix at(int i, int j);
  }

  private static SimpleMatrix unpool(
      Window window, SimpleMatrix u, SimpleMatrix result, Shares shares) {
    for (int i = 0; i < u.getNumRows(); i++) {
      for (int j = 0; j < u.getNumCols(); j++) {
        SimpleMatrix sum = window.at(result, i, j).plus(shares.at(i, j).scale(u.get(i, j)));
        result.insertIntoThis(i * window.down, j * window.across, sum);
      }
    }
    return result;
  }
}
