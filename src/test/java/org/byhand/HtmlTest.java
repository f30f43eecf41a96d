package org.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** HTML, SVG, MathML, styles and security policy of pages, as the Nu HTML checker sees them. */
@ExtendWith(CatalogueExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class HtmlTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Security policies allow what comes from the page's own host, so pages need one. */
  private static final URI HOST = URI.create("https://example.org/");

  /** The checker takes the numbers of a page, which are data, for a script. */
  private static final String MISTAKEN =
      "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive"
          + " (missing “‘unsafe-inline’” or nonce/hash).";

  private final Catalogue catalogue;
  private final Messages messages = new Messages();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator();

  HtmlTest(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @BeforeAll
  void readSchema() throws Exception {
    checker.setUpMainSchema(SCHEMA, messages);
    checker.setUpValidatorAndParsers(messages, false, false);
  }

  private List<String> check(Path page, String name) throws IOException, SAXException {
    messages.found.clear();
    try (var in = Files.newInputStream(page)) {
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      source.setSystemId(HOST.resolve(name).toString());
      checker.checkHtmlInputSource(source);
    }
    return List.copyOf(messages.found);
  }

  private Stream<String> pages() {
    return catalogue.kinds().stream().map(catalogue::name);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsAsTheStandardsWantIt(String name) throws IOException, SAXException {
    assertEquals(List.of(), check(catalogue.file(name), name));
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    private void add(SAXParseException message) {
      if (!message.getMessage().equals(MISTAKEN)) {
        found.add(
            message.getLineNumber()
                + ":"
                + message.getColumnNumber()
                + ": "
                + message.getMessage());
      }
    }

    @Override
    public void warning(SAXParseException message) {
      add(message);
    }

    @Override
    public void error(SAXParseException message) {
      add(message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add(message);
    }
  }
}
