package org.byhand.lesson;

import java.util.Optional;
import org.byhand.lesson.ChainRule.Factor;

/**
 * The longer way to a gradient for which the loss has a shortcut: through the prediction.
 *
 * @param slope how the loss changes with the prediction
 * @param jacobian how the prediction changes with the outputs, of the first example; missing if it
 *     is large, or if each number of the prediction depends on one output only
 * @param result the two together, the same numbers as by the shortcut
 */
public record Detour(Derivation slope, Optional<Factor> jacobian, Derivation result) {}
