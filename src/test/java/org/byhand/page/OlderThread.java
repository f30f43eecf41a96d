package org.byhand.page;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Typesets on a thread that was started before V8 was loaded, and prints the HTML. */
final class OlderThread {
  private OlderThread() {}

  public static void main(String[] arguments) throws Exception {
    ExecutorService older = Executors.newSingleThreadExecutor();
    older.submit(() -> {}).get();
    try (MathRenderer renderer = MathEngine.V8.open()) {
      System.out.print(older.submit(() -> renderer.inline("x")).get());
    } finally {
      older.shutdown();
    }
  }
}
