package org.byhand.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.byhand.print.Numeral;

/** A number as templates see it: prose inserts it as it is, and others its text and its mark. */
final class NumeralModel extends MarkdownOutputFormat.Output implements TemplateHashModel {
  private final RecordModel parts;

  NumeralModel(Numeral numeral, ObjectWrapper wrapper) {
    super(null, NumeralNode.write(numeral));
    this.parts = new RecordModel(numeral, wrapper);
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    return parts.get(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
