package org.byhand.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.byhand.lesson.Lesson;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Arithmetic;
import org.byhand.training.Pass;
import org.byhand.training.Prediction;
import org.byhand.training.Step;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

/**
 * Prints a training run as {@code trace.json}, for other programs: numbers at full double
 * precision, in the order computed. The format is described in {@code ARCHITECTURE.md}.
 */
public final class TraceJson {
  /** Shortest round-trip digits, the same on every Java version. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private final Lesson lesson;
  private final Trace trace;
  private final LatexPrinter latex;
  private final JsonGenerator json;

  private TraceJson(Lesson lesson, JsonGenerator json) {
    this.lesson = lesson;
    this.trace = lesson.trace();
    Notation notation = Notation.of(lesson.trace().network());
    this.latex = new LatexPrinter(notation, lesson.display(), Decoration.NONE);
    this.json = json;
  }

  /** The document, ending in a line break. */
  public static String print(Lesson lesson) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
      pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(pretty);
      new TraceJson(lesson, json).document();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.append('\n').toString();
  }

  private void document() throws IOException {
    json.writeStartObject();
    json.writeStringField("problem", lesson.problem().slug());
    boolean pencil = lesson.problem().arithmetic() instanceof Arithmetic.Pencil;
    json.writeStringField("arithmetic", pencil ? "pencil" : "exact");
    steps();
    json.writeArrayFieldStart("redux");
    equations(trace.redux());
    json.writeEndArray();
    history();
    json.writeObjectFieldStart("final");
    for (String name : trace.finalParameters().names()) {
      json.writeFieldName(name);
      matrix(trace.finalParameters().get(name));
    }
    json.writeEndObject();
    predictions();
    json.writeObjectFieldStart("gradient_check");
    json.writeNumberField("max_relative_error", lesson.check().maxRelativeError());
    json.writeEndObject();
    expected();
    json.writeEndObject();
  }

  private void steps() throws IOException {
    json.writeArrayFieldStart("steps");
    for (Step step : trace.steps()) {
      json.writeStartObject();
      json.writeNumberField("epoch", step.epoch());
      json.writeNumberField("batch", step.batch());
      json.writeArrayFieldStart("equations");
      if (step.equals(trace.steps().get(0))) {
        equations(trace.preparation());
      }
      equations(step.pass());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void equations(Pass pass) throws IOException {
    for (Line line : pass.tape().lines()) {
      SimpleMatrix value = pass.values().get(line.name());
      json.writeStartObject();
      json.writeStringField("section", line.section().id());
      json.writeStringField("name", line.name());
      json.writeFieldName("shape");
      json.writeArray(new int[] {value.getNumRows(), value.getNumCols()}, 0, 2);
      json.writeFieldName("value");
      matrix(value);
      String formula = latex.print(line.symbol()) + " = " + latex.print(pass.tape().textbook(line));
      json.writeStringField("latex", formula);
      json.writeEndObject();
    }
  }

  private void history() throws IOException {
    json.writeObjectFieldStart("history");
    json.writeFieldName("loss");
    numbers(trace.lossHistory().stream().mapToDouble(Double::doubleValue).toArray());
    json.writeEndObject();
  }

  private void predictions() throws IOException {
    json.writeArrayFieldStart("predictions");
    for (Prediction prediction : trace.predictions()) {
      json.writeStartObject();
      json.writeFieldName("x");
      numbers(prediction.numbers());
      json.writeFieldName("value");
      numbers(prediction.output().getDDRM().getData());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void expected() throws IOException {
    json.writeObjectFieldStart("expected");
    json.writeNumberField("compared", lesson.comparison().map(c -> c.compared()).orElse(0));
    json.writeNumberField("agree", lesson.comparison().map(c -> c.agree()).orElse(0));
    json.writeNumberField("errata", lesson.comparison().map(c -> c.errata()).orElse(0));
    json.writeEndObject();
  }

  private void matrix(SimpleMatrix matrix) throws IOException {
    json.writeStartArray();
    for (int i = 0; i < matrix.getNumRows(); i++) {
      numbers(matrix.getRow(i).getDDRM().getData());
    }
    json.writeEndArray();
  }

  private void numbers(double[] numbers) throws IOException {
    json.writeStartArray();
    for (double number : numbers) {
      json.writeNumber(number + 0.0);
    }
    json.writeEndArray();
  }
}
