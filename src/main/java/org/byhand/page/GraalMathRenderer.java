package org.byhand.page;

import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** KaTeX on GraalJS, which is plain Java and runs everywhere. */
final class GraalMathRenderer extends KatexMathRenderer {
  private final Context context;
  private final Value function;

  GraalMathRenderer() {
    context =
        Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            // KaTeX's remarks on the console are for people who sit before one.
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .build();
    context.eval("js", katexScript());
    function = context.eval("js", renderScript());
  }

  @Override
  String call(String tex, boolean display) {
    return function.execute(tex, display).asString();
  }

  @Override
  public synchronized void close() {
    context.close();
  }
}
