package org.byhand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;
import org.byhand.site.Summary;
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
 * The generation of a site with a single problem and its variants, again and again in one JVM: the
 * first includes what a run starts with, the others tell problems apart. {@code -Djmh="Problem -p
 * problem=NAME,NAME"} measures any others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g", "-Xmn64m"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ProblemBenchmark {
  @Param({"one-linear-unit", "student-pass", "xor", "convolution", "lstm", "transformer-block"})
  public String problem;

  private Path content;
  private Path site;

  /** Makes a content folder of the one problem. */
  @Setup
  public void folders() throws IOException {
    content = Files.createTempDirectory("content");
    site = Files.createTempDirectory("site");
    Path problems = Files.createDirectory(content.resolve("problems"));
    String yaml = Files.readString(Path.of("content/problems", problem + ".yaml"));
    // What it builds on is not here.
    Files.writeString(
        problems.resolve(problem + ".yaml"), yaml.replaceAll("(?m)^prerequisites:.*$", ""));
  }

  /** Generates and publishes. */
  @Benchmark
  public Summary generate() throws IOException {
    return new SiteGenerator(content, Path.of("templates"), site)
        .generate(lesson -> {}, new Diagnostics())
        .orElseThrow();
  }
}
