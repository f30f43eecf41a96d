package org.byhand.page;

/**
 * Prose that speaks about a problem's own names and numbers: a template in Markdown, filled in and
 * rendered.
 */
public final class Prose {
  private final Templates templates;
  private final Markdown markdown;

  /** Renders with {@code markdown} what {@code templates} fills in. */
  public Prose(Templates templates, Markdown markdown) {
    this.templates = templates;
    this.markdown = markdown;
  }

  /**
   * Renders paragraphs.
   *
   * @param name of a template that ends in {@code .md.ftl}
   * @param model as for {@link Templates#render}
   * @return block-level HTML
   * @throws TemplateFailureException if the template is missing or wrong
   * @throws MathException if a formula is wrong
   */
  public Html block(String name, Record model) {
    return new Html(markdown.toHtml(templates.render(name, model)));
  }

  /** Renders the text of a whole page, below its title; otherwise as {@link #block}. */
  public Html article(String name, Record model) {
    return new Html(markdown.toHtml(templates.render(name, model), 1));
  }

  /** Renders a part of a line; otherwise as {@link #block}. */
  public Html inline(String name, Record model) {
    return new Html(markdown.toInlineHtml(templates.render(name, model).strip()));
  }
}
