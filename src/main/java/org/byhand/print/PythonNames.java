package org.byhand.print;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Python identifiers for canonical names: {@code layer1.W} is {@code W1}, {@code grad.layer1.W} is
 * {@code dW1}, {@code grad.layer1.z} is {@code delta1}, {@code next.layer1.W} is {@code W1_next}.
 * Two names never share an identifier, and none is a word of the language or of the script.
 */
final class PythonNames {
  private static final Pattern LAYER = Pattern.compile("layer(\\d+)\\.(\\w+)");
  private static final Pattern ERROR = Pattern.compile("grad\\.layer(\\d+)\\.z");

  private static final String KEYWORDS =
      """
      False None True and as assert async await break class continue def del elif else except
      finally for from global if import in is lambda nonlocal not or pass raise return try while
      with yield
      """;

  private final Map<String, String> identifiers = new LinkedHashMap<>();

  /**
   * Gives each name an identifier; where two names would get the same, the later one is numbered.
   *
   * @param names canonical names, in order; repetitions don't matter
   * @param taken identifiers that the script uses for itself
   */
  PythonNames(Collection<String> names, Set<String> taken) {
    Set<String> used = new HashSet<>(List.of(KEYWORDS.split("\\s+")));
    used.addAll(taken);
    for (String name : names) {
      identifiers.computeIfAbsent(name, each -> unused(suggestion(each), used));
    }
  }

  /**
   * The identifier for a canonical name.
   *
   * @throws IllegalStateException if the name is none of those that the script is about
   */
  String of(String name) {
    String identifier = identifiers.get(name);
    if (identifier == null) {
      throw new IllegalStateException("no identifier for " + name + " in " + identifiers.keySet());
    }
    return identifier;
  }

  private static String unused(String suggestion, Set<String> used) {
    String identifier = suggestion;
    for (int i = 2; !used.add(identifier); i++) {
      identifier = suggestion + "_" + i;
    }
    return identifier;
  }

  private static String suggestion(String name) {
    if (name.startsWith("next.")) {
      return suggestion(name.substring("next.".length())) + "_next";
    }
    if (ERROR.matcher(name).matches()) {
      return ERROR.matcher(name).replaceFirst("delta$1");
    }
    if (name.startsWith("grad.")) {
      return "d" + suggestion(name.substring("grad.".length()));
    }
    String plain = LAYER.matcher(name).replaceFirst("$2$1").replaceAll("[^A-Za-z0-9_]", "_");
    return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
  }
}
