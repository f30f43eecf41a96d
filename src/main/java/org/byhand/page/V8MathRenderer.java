package org.byhand.page;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.reference.V8ValueFunction;

/** KaTeX on V8, for the systems whose native library is on the class path. */
final class V8MathRenderer extends KatexMathRenderer {
  private final V8Runtime runtime;
  private final V8ValueFunction function;

  V8MathRenderer() {
    try {
      runtime = host().createV8Runtime();
      runtime.getExecutor(katexScript()).executeVoid();
      function = runtime.getExecutor(renderScript()).execute();
    } catch (JavetException e) {
      throw new IllegalStateException("V8 does not start", e);
    }
  }

  /** Whether a native library for this system is there, and can be loaded. */
  static boolean isAvailable() {
    return hasLibrary() && host().isLibraryLoaded();
  }

  /**
   * V8, which reads its flags when it is loaded. On processors with memory protection keys, it
   * would give access to its own tables to no thread that was started before it, and crash in the
   * others.
   */
  private static V8Host host() {
    V8RuntimeOptions.V8_FLAGS.setCustomFlags("--no-memory-protection-keys");
    return V8Host.getV8Instance();
  }

  private static boolean hasLibrary() {
    try {
      return !new JavetLibLoader(JSRuntimeType.V8).getResourceFileName().isEmpty();
    } catch (JavetException absent) {
      return false;
    }
  }

  @Override
  String call(String tex, boolean display) {
    try {
      return function.callString(null, tex, display);
    } catch (JavetException e) {
      throw new IllegalStateException("V8 failed at: " + tex, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      function.close();
      runtime.close();
    } catch (JavetException e) {
      throw new IllegalStateException("V8 does not stop", e);
    }
  }
}
