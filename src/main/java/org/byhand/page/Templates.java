package org.byhand.page;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The FreeMarker templates of a folder.
 *
 * <p>What a template inserts is escaped: for Markdown in {@code *.md.ftl}, for HTML in all others.
 * Templates cannot reach classes, files outside the folder, or anything of Java but what {@link
 * #render} lists. The result does not depend on locale and time zone. Safe for use from several
 * threads.
 */
public final class Templates {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Configuration configuration;

  /**
   * Opens a folder of UTF-8 templates.
   *
   * @throws UncheckedIOException if the folder is not there
   */
  public Templates(Path folder) {
    configuration = new Configuration(BEHAVIOUR);
    try {
      configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);

    configuration.setObjectWrapper(new TemplateValues(BEHAVIOUR));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);

    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRegisteredCustomOutputFormats(List.of(MarkdownOutputFormat.INSTANCE));
    TemplateConfiguration markdown = new TemplateConfiguration();
    markdown.setOutputFormat(MarkdownOutputFormat.INSTANCE);
    configuration.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.md.ftl"), markdown));

    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
  }

  /**
   * Fills in a template.
   *
   * @param name the path below the folder, with forward slashes
   * @param model a record, whose components are the template's variables: strings, {@link Html},
   *     {@link Tex}, integers, booleans, enums, {@code Optional}, functions of a string, and
   *     records, lists and maps of these; no other numbers, as only the caller knows how to write
   *     them
   * @return the whole output
   * @throws TemplateFailureException if the template is missing or wrong, or lacks a value
   */
  public String render(String name, Record model) {
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(name).process(model, out);
    } catch (TemplateException | IOException e) {
      throw new TemplateFailureException(name, e);
    }
    return out.toString();
  }
}
