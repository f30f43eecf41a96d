package org.byhand.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.byhand.site.Reference.Use;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page names and what can be named in it.
 *
 * @param ids its elements' ids
 * @param references everything it refers to, in the order of the text
 * @param findings what is wrong whatever the rest of the site holds
 * @param text what can be searched of it
 */
record PageScan(
    Set<String> ids, List<Reference> references, List<SiteFinding> findings, PageText text) {

  private static final Set<String> LINKS = Set.of("a", "area");
  private static final Set<String> URLS =
      Set.of("href", "xlink:href", "src", "poster", "data", "action", "formaction");
  private static final Set<String> LISTS_OF_URLS = Set.of("srcset", "imagesrcset");
  private static final Set<String> LISTS_OF_IDS =
      Set.of(
          "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details");
  private static final Set<String> STYLES =
      Set.of(
          "style",
          "fill",
          "stroke",
          "filter",
          "mask",
          "clip-path",
          "marker-start",
          "marker-mid",
          "marker-end");

  /** Reads a page as a browser does. */
  static PageScan of(String file, String html) {
    Document page = Jsoup.parse(html);
    PageScan scan =
        new PageScan(
            new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), PageText.of(page));
    page.stream().forEach(element -> scan.read(file, element));
    return scan;
  }

  private void read(String file, Element element) {
    if (element.normalName().equals("style")) {
      references.addAll(StyleSheet.references(element.data()));
    }
    if (element.normalName().equals("base")) {
      findings.add(new SiteFinding(file, "<base>", "gives every relative link another meaning"));
    }
    for (Attribute attribute : element.attributes()) {
      read(file, element, attribute.getKey(), attribute.getValue());
    }
  }

  private void read(String file, Element element, String name, String value) {
    if (name.equals("id")) {
      readId(file, tag(element, name, value), value);
    } else if (name.startsWith("on")) {
      findings.add(new SiteFinding(file, tag(element, name, value), "is a script within a tag"));
    } else if (URLS.contains(name)) {
      Use use = LINKS.contains(element.normalName()) ? Use.LINK : Use.RESOURCE;
      references.add(new Reference(tag(element, name, value), use, value));
    } else if (LISTS_OF_URLS.contains(name)) {
      for (String candidate : value.split(",")) {
        String url = candidate.strip().split("\\s")[0];
        references.add(new Reference(tag(element, name, value), Use.RESOURCE, url));
      }
    } else if (LISTS_OF_IDS.contains(name)) {
      for (String id : value.strip().split("\\s+")) {
        references.add(new Reference(tag(element, name, value), Use.LABEL, id));
      }
    } else if (STYLES.contains(name)) {
      references.addAll(StyleSheet.references(value));
    }
  }

  private static String tag(Element element, String name, String value) {
    return "<" + element.tagName() + " " + name + "=\"" + value + "\">";
  }

  private void readId(String file, String tag, String id) {
    if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
      findings.add(new SiteFinding(file, tag, "an id is one word"));
    } else if (!ids.add(id)) {
      findings.add(new SiteFinding(file, tag, "another element of the page has this id"));
    }
  }
}
