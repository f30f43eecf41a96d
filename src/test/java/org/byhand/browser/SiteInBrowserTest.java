package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.byhand.Catalogue;
import org.byhand.CatalogueExtension;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site, opened from the disk in a real browser. */
@InBrowser
@ExtendWith(CatalogueExtension.class)
class SiteInBrowserTest {
  private final Catalogue catalogue;
  private final PageProbe probe;

  SiteInBrowserTest(Catalogue catalogue, PageProbe probe) {
    this.catalogue = catalogue;
    this.probe = probe;
  }

  private DynamicTest test(Path page, Function<Path, List<Finding>> look) {
    return DynamicTest.dynamicTest(
        catalogue.name(page), () -> assertEquals(List.of(), look.apply(page)));
  }

  @TestFactory
  Stream<DynamicTest> eachKindOfPageIsSoundWithAndWithoutScripts() {
    return catalogue.kinds().stream().map(page -> test(page, probe::inspect));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherPageIsSound() {
    return catalogue.pages().stream()
        .filter(page -> !catalogue.kinds().contains(page))
        .map(page -> test(page, probe::glance));
  }
}
