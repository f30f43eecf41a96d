package org.byhand.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.model.Names;

/**
 * Makes letters of names, as those mean them who chose them: h1 is h with a subscript, Wx and W_x
 * are W with a subscript, alpha is the Greek letter, y_hat has a hat, and a word stays a word. In a
 * name with dots the last word gives the letter; numbers after it, and what it belongs to, are its
 * subscripts.
 */
final class Letters {
  /** Letters in every notation that has no other ones; as in {@link Preset}. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry(Names.RAW_INPUT, "x_{\\text{raw}}"),
          Map.entry(Names.ALL_INPUTS, "x_{\\text{all}}"),
          Map.entry(Names.MEAN, "\\mu"),
          Map.entry(Names.STD, "s"),
          Map.entry(Names.LOSS, "J"),
          Map.entry(Names.DATA_LOSS, "J_{\\text{data}}"),
          Map.entry("loss.l1", "J_{\\text{L1}}"),
          Map.entry("loss.l2", "J_{\\text{L2}}"),
          Map.entry(".mean", "\\mu"),
          Map.entry(".std", "s"),
          Map.entry(".var", "\\sigma^{2}"),
          Map.entry(".ms", "\\mathit{ms}"),
          Map.entry(".eps", "\\varepsilon"),
          Map.entry(".centered", "\\tilde{x}"),
          Map.entry("learning_rate", "\\eta"),
          Map.entry("weight_decay", "\\lambda"),
          Map.entry("momentum", "\\mu"),
          Map.entry("dampening", "\\tau"),
          Map.entry("lr_decay", "\\eta_d"),
          Map.entry("momentum_decay", "\\psi"),
          Map.entry("step_size", "k"),
          Map.entry("T_max", "T"),
          Map.entry("eta_min", "\\eta_{\\text{min}}"),
          Map.entry("start_factor", "s_{\\text{start}}"),
          Map.entry("end_factor", "s_{\\text{end}}"),
          Map.entry("total_iters", "T"),
          Map.entry("gradient_norm", "\\mathit{norm}"),
          Map.entry("max_norm", "c"),
          Map.entry("clip_value", "c"),
          Map.entry("clip_factor", "\\mathit{factor}"),
          Map.entry("clipped.", "\\tilde{g}"),
          Map.entry("eps", "\\varepsilon"),
          Map.entry("rho", "\\rho"),
          Map.entry("beta1.power", "\\beta_1^{t}"),
          Map.entry("beta2.power", "\\beta_2^{t}"),
          Map.entry("prev.beta1.power", "\\beta_1^{t-1}"),
          Map.entry("prev.beta2.power", "\\beta_2^{t-1}"),
          Map.entry("mu.now", "\\mu_t"),
          Map.entry("mu.next", "\\mu_{t+1}"),
          Map.entry("mu.product", "\\pi_t"),
          Map.entry("prev.mu.product", "\\pi_{t-1}"),
          Map.entry("g.", "g"),
          Map.entry("gavg.", "\\bar{g}"),
          Map.entry("m.", "m"),
          Map.entry("mhat.", "\\hat{m}"),
          Map.entry("v.", "v"),
          Map.entry("vhat.", "\\hat{v}"),
          Map.entry("vmax.", "\\check{v}"),
          Map.entry("b.", "\\mathit{buf}"),
          Map.entry("u.", "u"),
          Map.entry("change.", "d"));

  private static final Set<String> GREEK =
      Set.of(
          ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma"
                  + " tau upsilon phi chi psi omega"
                  + " Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega")
              .split(" "));

  private static final Set<String> ACCENTS = Set.of("hat", "bar", "tilde");

  /** A letter, or a word, with a number. */
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d*)");

  /** A capital with a letter or two, as in Wx, Wxh and WQ, or two small letters, as in bh. */
  private static final Pattern SHORT = Pattern.compile("[A-Z](?:[a-z]{1,2}|[A-Z])|[a-z]{2}");

  /** Subscripts that are words. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  private final Map<String, String> known;
  private final Function<String, Optional<String>> owners;

  /**
   * Makes letters.
   *
   * @param preferred letters to take before those that are generally known
   * @param owners LaTeX that an author chose for a name
   */
  Letters(Map<String, String> preferred, Function<String, Optional<String>> owners) {
    this.known = new HashMap<>(KNOWN);
    this.known.putAll(preferred);
    this.owners = owners;
  }

  /** Whether a whole name, as it is, has a letter of its own. */
  boolean knows(String name) {
    return known.containsKey(name);
  }

  /** The letter of what an optimizer remembers under a name, if it is such a name. */
  Optional<Script> remembered(String name) {
    return Optional.ofNullable(known.get(name + ".")).map(Script::parse);
  }

  /** The letter of a name, in no font yet, with the subscripts that the name gives it. */
  Script of(BaseName name) {
    String own = known.get((name.hasLayer() ? "." : "") + name.rest());
    return own == null ? ofParts(name) : Script.parse(own);
  }

  private Script ofParts(BaseName name) {
    int last = name.lastWord();
    List<String> parts = name.parts();
    Script script = ofWord(parts.get(last), name.hasLayer() || last > 0);
    if (last > 0) {
      BaseName owner = new BaseName("", parts.subList(0, last));
      script = script.lower(owners.apply(owner.rest()).orElseGet(() -> of(owner).latex()));
    }
    return script.lower(String.join(",", parts.subList(last + 1, parts.size())));
  }

  /** A word may start with one that is known: learning_rate_t is η with the subscript t. */
  private Script ofWord(String word, boolean belongs) {
    for (int end = word.length(); end > 0; end = word.lastIndexOf('_', end - 1)) {
      String own = known.get((belongs ? "." : "") + word.substring(0, end));
      if (own != null) {
        return subscripted(Script.parse(own), word.substring(end));
      }
    }
    int end = word.indexOf('_', 1);
    return end < 0
        ? unscripted(word)
        : subscripted(unscripted(word.substring(0, end)), word.substring(end));
  }

  private static Script unscripted(String word) {
    Matcher numbered = NUMBERED.matcher(word.replace("_", ""));
    numbered.matches();
    String letters = numbered.group(1);
    Script script =
        SHORT.matcher(letters).matches() && !GREEK.contains(letters)
            ? Script.parse(letters.substring(0, 1)).lower(letters.substring(1) + numbered.group(2))
            : Script.parse(letter(letters)).lower(numbered.group(2));
    return script;
  }

  private static String letter(String letters) {
    if (letters.length() <= 1) {
      return letters;
    }
    for (String accent : ACCENTS) {
      if (letters.length() == accent.length() + 1 && letters.endsWith(accent)) {
        return "\\" + accent + "{" + letters.charAt(0) + "}";
      }
    }
    return GREEK.contains(letters) ? greek(letters) : "\\mathit{" + letters + "}";
  }

  private static String greek(String name) {
    return name.equals("epsilon") ? "\\varepsilon" : "\\" + name;
  }

  /** The rest of a name, from its first underscore on. */
  private static Script subscripted(Script script, String rest) {
    Script result = script;
    for (String part : rest.substring(Math.min(1, rest.length())).split("_")) {
      result =
          ACCENTS.contains(part)
              ? result.withLetter("\\" + part + "{" + result.letter() + "}")
              : result.lower(subscript(part));
    }
    return result;
  }

  private static String subscript(String part) {
    if (GREEK.contains(part)) {
      return greek(part);
    }
    return WORD.matcher(part).matches() ? "\\text{" + part + "}" : part;
  }
}
