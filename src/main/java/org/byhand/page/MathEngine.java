package org.byhand.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The JavaScript engines that KaTeX can run on, the fastest first. */
public enum MathEngine {
  /** A native library: fast, and not there for every system. */
  V8 {
    @Override
    public boolean isAvailable() {
      return V8MathRenderer.isAvailable();
    }

    @Override
    public MathRenderer open() {
      return new V8MathRenderer();
    }
  },

  /** Plain Java: slow, and always there. */
  GRAALJS {
    @Override
    public boolean isAvailable() {
      return true;
    }

    @Override
    public MathRenderer open() {
      return new GraalMathRenderer();
    }
  };

  /** The system property that chooses an engine by name. */
  public static final String PROPERTY = "byhand.math.engine";

  /**
   * The engine named by the system property {@value #PROPERTY}, else the fastest available one.
   *
   * @throws IllegalArgumentException if the property names no engine
   */
  public static MathEngine preferred() {
    String name = System.getProperty(PROPERTY);
    return Arrays.stream(values())
        .filter(engine -> name == null ? engine.isAvailable() : engine.isNamed(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private boolean isNamed(String name) {
    return name().equalsIgnoreCase(name);
  }

  private static String unknown(String name) {
    return Arrays.stream(values())
        .map(engine -> engine.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" or ", PROPERTY + " is " + name + ", and has to be ", ""));
  }

  /** Whether {@link #open()} works on this system. */
  public abstract boolean isAvailable();

  /** Starts the engine; takes 0.4 s with V8 and 2 s with GraalJS. */
  public abstract MathRenderer open();
}
