package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Runs scripts with a Python that has NumPy. */
final class PythonRunner {
  private static final int LIMIT_SECONDS = 120;

  /** Runs a script and saves some of its global variables. */
  private static final String RUN_AND_SAVE =
      """
      import json, runpy, sys
      script, saved, *names = sys.argv[1:]
      values = runpy.run_path(script)
      with open(saved, "w") as file:
          json.dump({name: values[name].tolist() for name in names}, file)
      """;

  /**
   * What a run left behind.
   *
   * @param output what the script printed
   * @param variables the global variables asked for
   */
  record Run(String output, Map<String, SimpleMatrix> variables) {}

  private final Path python;

  private PythonRunner(Path python) {
    this.python = python;
  }

  /**
   * The runner for this machine. Without Python and NumPy the tests that ask for it are skipped;
   * but where the environment says {@code CI=true}, they fail.
   *
   * @param folder for files in between
   */
  static PythonRunner find(Path folder) throws IOException, InterruptedException {
    for (Path candidate : candidates()) {
      PythonRunner runner = new PythonRunner(candidate);
      if (runner.execute(folder, List.of("-c", "import numpy")) == 0) {
        return runner;
      }
    }
    boolean required = "true".equals(System.getenv("CI"));
    assertTrue(!required, "continuous integration needs Python with NumPy");
    assumeTrue(false, "needs Python with NumPy");
    throw new IllegalStateException("not reached");
  }

  private static List<Path> candidates() {
    Stream<String> folders =
        Stream.concat(
            Stream.of("/usr/bin"),
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH")));
    return folders
        .flatMap(folder -> Stream.of("python3", "python").map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .toList();
  }

  /**
   * Runs a script to its end, which has to be a good one without a warning.
   *
   * @param folder an empty one
   * @param variables the names of global variables to fetch, two-dimensional arrays
   */
  Run run(Path folder, String script, Collection<String> variables)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("train.py"), script);
    Path saved = folder.resolve("variables.json");
    List<String> arguments =
        new ArrayList<>(List.of("-c", RUN_AND_SAVE, file.toString(), saved.toString()));
    arguments.addAll(variables);
    int exit = execute(folder, arguments);
    assertEquals("", Files.readString(folder.resolve("errors.txt")));
    assertEquals(0, exit);
    Map<String, SimpleMatrix> matrices = new TreeMap<>();
    Map<String, double[][]> arrays =
        new ObjectMapper().readValue(saved.toFile(), new TypeReference<>() {});
    arrays.forEach((name, array) -> matrices.put(name, new SimpleMatrix(array)));
    return new Run(Files.readString(folder.resolve("output.txt")), matrices);
  }

  private int execute(Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.redirectOutput(folder.resolve("output.txt").toFile());
    builder.redirectError(folder.resolve("errors.txt").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("not done after " + LIMIT_SECONDS + " s: " + command);
    }
    return process.exitValue();
  }
}
