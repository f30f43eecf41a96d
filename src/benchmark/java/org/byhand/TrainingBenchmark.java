package org.byhand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.model.Network;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trace;
import org.byhand.training.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole training runs: mazur's has 10,000 epochs, xor's 1,000. The first, cold run counts most for
 * a site, the last is a warm one. {@code all} stands for the runs of all problems, one after
 * another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class TrainingBenchmark {
  @Param({"all", "mazur", "negate", "student-pass-pencil", "xor"})
  public String problem;

  private List<Network> networks;

  /** Reads the problem. */
  @Setup
  public void read() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    networks =
        new ProblemReader()
            .readFolder(Path.of("content"), diagnostics).stream()
                .filter(each -> problem.equals("all") || each.slug().equals(problem))
                .flatMap(each -> NetworkBuilder.build(each, diagnostics).stream())
                .toList();
    if (networks.isEmpty()) {
      throw new IllegalStateException("there is no problem " + problem);
    }
  }

  /** Trains from the first epoch to the last. */
  @Benchmark
  public List<Trace> train() {
    return networks.stream()
        .map(network -> Trainer.train(network, new Diagnostics()).orElseThrow())
        .toList();
  }
}
