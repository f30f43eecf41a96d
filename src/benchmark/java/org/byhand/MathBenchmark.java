package org.byhand;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.byhand.page.MathEngine;
import org.byhand.page.MathRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Typesetting 100 lines of matrices of different shapes, engine by engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class MathBenchmark {
  @Param public MathEngine engine;

  private MathRenderer renderer;

  /** Starts the engine. */
  @Setup(Level.Trial)
  public void open() {
    renderer = engine.open();
  }

  /** Stops it. */
  @TearDown(Level.Trial)
  public void close() {
    renderer.close();
  }

  /** Typesets lines that differ in their number of terms. */
  @Benchmark
  public int typeset() {
    return IntStream.rangeClosed(1, 100).map(i -> renderer.display(line(i)).length()).sum();
  }

  private static String line(int terms) {
    String matrix = "\\begin{bmatrix} 0.15 & -0.25 \\\\ 0.2 & 0.1 \\end{bmatrix}";
    return "z = "
        + String.join(" + ", IntStream.range(0, 1 + terms % 7).mapToObj(i -> matrix).toList());
  }
}
