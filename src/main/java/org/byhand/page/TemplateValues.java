package org.byhand.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.byhand.print.Numeral;

/**
 * What templates see of Java: text, integers, booleans, lists, maps and records of these, and
 * nothing else.
 *
 * <p>An enum is its text, an {@link Optional} its value or missing, a {@link Function} of a string
 * can be called. {@link Html} and {@link Tex} are inserted as they are, and so is, in prose, a
 * {@link Numeral}; elsewhere it has parts.
 */
final class TemplateValues extends SimpleObjectWrapper {

  TemplateValues(Version version) {
    super(version);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Double || value instanceof Float) {
      throw new TemplateModelException(
          "A template got the number " + value + ": hand it the text that readers are to see");
    }
    return super.wrap(value);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (value instanceof Tex tex) {
      return MarkdownOutputFormat.INSTANCE.fromMarkup(tex.source());
    }
    if (value instanceof Numeral numeral) {
      return new NumeralModel(numeral, this);
    }
    if (value instanceof Record fields) {
      return new RecordModel(fields, this);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(word(constant));
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Function<?, ?> function) {
      return method(function);
    }
    return super.handleUnknownType(value);
  }

  /** A constant in templates: {@code PRE_ACTIVATION} is {@code pre-activation}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private TemplateMethodModelEx method(Function<?, ?> function) {
    @SuppressWarnings("unchecked") // of the caller, who hands templates functions of strings only
    Function<String, ?> ofText = (Function<String, ?>) function;
    return arguments -> wrap(ofText.apply(onlyText(arguments)));
  }

  private static String onlyText(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("A function takes one text");
  }
}
