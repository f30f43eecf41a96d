package org.byhand.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.byhand.problem.Choice;

/**
 * What a caption may say of something chosen from a catalogue.
 *
 * @param kind its name in problem files
 * @param settings the arguments given, as they are written, in that order
 */
record Chosen(String kind, Map<String, String> settings) {
  Chosen {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  static Chosen of(Choice choice) {
    Map<String, String> settings = new LinkedHashMap<>();
    choice
        .arguments()
        .forEach((name, argument) -> settings.put(name, argument.value().toPlainString()));
    return new Chosen(choice.name(), settings);
  }
}
