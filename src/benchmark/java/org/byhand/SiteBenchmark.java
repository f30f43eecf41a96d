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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The generation of the whole site in a fresh JVM with the settings of {@code .mvn/jvm.config},
 * from reading the problems to the published folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g", "-Xmn64m"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class SiteBenchmark {
  private Path site;

  /** Chooses an empty folder. */
  @Setup
  public void folder() throws IOException {
    site = Files.createTempDirectory("site");
  }

  /** Generates and publishes. */
  @Benchmark
  public Summary generate() throws IOException {
    return new SiteGenerator(Path.of("content"), Path.of("templates"), site)
        .generate(lesson -> {}, new Diagnostics())
        .orElseThrow();
  }
}
