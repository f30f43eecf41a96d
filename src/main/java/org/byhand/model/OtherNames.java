package org.byhand.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Nearest;

/**
 * What authors know by another name, from PyTorch, Keras or NumPy, and what it is called here. A
 * name stands for everything in the catalogues that it may mean; a hint offers what there is where
 * it was written.
 */
public final class OtherNames {
  /** Activations, losses, initializers, optimizers and schedules, layers, and their arguments. */
  static final Map<String, String> NAMES =
      table(
          """
          swish: silu
          logistic, sigma, expit: sigmoid
          linear: identity, dense
          none, id: identity
          fc, fully_connected, affine: dense
          rectifier: relu
          lrelu, leaky: leaky_relu
          gelu_new, gelu_approximate: gelu_tanh
          mse: mean_squared_error
          l2: squared_error, weight_decay
          sse, sum_squared_error: squared_error
          mae, l1, mean_absolute_error: absolute_error
          smooth_l1: huber
          bce, log, logistic_regression: binary_cross_entropy
          bce_with_logits, binary_cross_entropy_with_logits: sigmoid_cross_entropy
          ce, cross_entropy: softmax_cross_entropy, categorical_cross_entropy
          nll, negative_log_likelihood: categorical_cross_entropy, gaussian_nll
          sparse_categorical_cross_entropy: categorical_cross_entropy
          kl, kl_div, kld: kl_divergence
          glorot, xavier: xavier_uniform, xavier_normal
          glorot_uniform: xavier_uniform
          glorot_normal: xavier_normal
          kaiming, he: he_uniform, he_normal
          kaiming_uniform: he_uniform
          kaiming_normal: he_normal
          zero: zeros
          one: ones
          gd, gradient_descent, momentum: sgd
          step_lr: step
          exponential_lr: exponential
          cosine_annealing, cosine_annealing_lr: cosine
          linear_lr, warmup: linear
          lr, rate, eta: learning_rate
          epsilon: eps
          decay, l2_penalty: weight_decay
          betas: beta1, beta2
          slope, alpha: negative_slope
          conv: conv2d
          maxpool, maxpool2d: max_pool
          avgpool, avgpool2d, average_pool: avg_pool
          batchnorm1d, batchnorm2d: batch_norm
          multihead_attention, self_attention: attention
          kernel, size: kernel_size
          channels, filters: out_channels
          hidden, units: hidden_size
          ln: log
          cat, concatenate, vstack, hstack, stack: concat
          ravel: flatten
          """);

  /** What is written with operators and other functions in an author's equations. */
  private static final Map<String, String> FORMULAS =
      table(
          """
          dot, matmul, mm, mv: a @ b
          outer: a @ b.T
          add: a + b
          subtract, sub: a - b
          multiply, mul: a * b
          divide, div: a / b
          power, pow: a ** b
          square: x ** 2
          reciprocal: 1 / x
          negative, neg: -x
          clip, clamp: minimum(maximum(x, low), high)
          norm: sqrt(sum(x ** 2))
          var: mean((x - mean(x)) ** 2)
          std: sqrt(mean((x - mean(x)) ** 2))
          tan: sin(x) / cos(x)
          log1p: log(1 + x)
          expm1: exp(x) - 1
          log2: log(x) / log(2)
          log10: log(x) / log(10)
          """);

  private static final List<Known> ARGUMENTS =
      List.of(
          new Known(Set.of("gelu"), Set.of("approximate"), "write gelu_tanh for the approximation"),
          new Known(
              Set.of(),
              Set.of("betas"),
              "write two numbers with names of their own: beta1: 0.9, beta2: 0.999"),
          new Known(
              Set.of("conv2d"),
              Set.of("kernel_size"),
              "kernels are square: kernel_size is one number; others are written under weights"),
          new Known(
              Set.of(), Set.of("kernel_size"), "windows are square: kernel_size is one number"),
          new Known(
              Set.of(),
              Set.of("stride", "padding"),
              "it is one number, the same downwards and to the right"));

  private OtherNames() {}

  /** Lines of the form {@code name, name: what is meant}. */
  private static Map<String, String> table(String lines) {
    Map<String, String> table = new HashMap<>();
    for (String line : lines.split("\n")) {
      String[] sides = line.split(": ");
      for (String name : sides[0].split(", ")) {
        table.put(plain(name), sides[1]);
      }
    }
    return table;
  }

  /** {@code mse}, {@code MSELoss} and {@code mse_loss} are one name. */
  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
    return plain.length() > 4 && plain.endsWith("loss")
        ? plain.substring(0, plain.length() - 4)
        : plain;
  }

  /** Which of the known names were probably meant by another one. */
  static List<String> meant(String written, Collection<String> known) {
    String plain = plain(written);
    List<String> elsewhere = List.of(NAMES.getOrDefault(plain, "").split(", "));
    List<String> meant = elsewhere.stream().filter(known::contains).toList();
    if (meant.isEmpty()) {
      meant = known.stream().filter(each -> plain(each).equals(plain)).toList();
    }
    return meant.isEmpty() ? Nearest.to(written, known).stream().toList() : meant;
  }

  /** The hint that asks for them, if there are any. */
  static Optional<String> didYouMean(String written, Collection<String> known) {
    List<String> meant = meant(written, known);
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(
            meant.stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" or ", "did you mean ", "?")));
  }

  /** How equations say what a function does elsewhere. */
  static Optional<String> formula(String function) {
    return Optional.ofNullable(FORMULAS.get(plain(function))).map("write "::concat);
  }

  /**
   * What there is in place of an argument that is something else here, or takes other values.
   *
   * @param owner the name of what is given the argument
   */
  public static Optional<String> inPlaceOf(String owner, String argument) {
    return ARGUMENTS.stream()
        .filter(each -> each.owners.isEmpty() || each.owners.contains(owner))
        .filter(each -> each.names.contains(argument))
        .map(Known::hint)
        .findFirst();
  }

  /** Arguments of some owners, or of all if none are named, and what to do in their place. */
  private record Known(Set<String> owners, Set<String> names, String hint) {}
}
