package org.byhand.problem.formula;

import java.util.Arrays;
import java.util.Optional;

/** The operators between two operands, which mean and bind what they do in NumPy. */
public enum Operator {
  ADD("+", 1),
  SUBTRACT("-", 1),
  MULTIPLY("*", 2),
  DIVIDE("/", 2),
  MAT_MUL("@", 2),
  /** Binds tighter than a sign before it: {@code -x ** 2} is {@code -(x ** 2)}. */
  POWER("**", 4);

  /** How tightly a sign before an operand binds. */
  static final int SIGN_BINDING = 3;

  private final String sign;
  private final int binding;

  Operator(String sign, int binding) {
    this.sign = sign;
    this.binding = binding;
  }

  /** As it is written. */
  public String sign() {
    return sign;
  }

  /** How tightly it binds; what binds tighter is worked out first. */
  int binding() {
    return binding;
  }

  /** How tightly what follows has to bind: {@code a - b - c} is {@code (a - b) - c}. */
  int rightBinding() {
    return this == POWER ? SIGN_BINDING : binding + 1;
  }

  static Optional<Operator> of(String sign) {
    return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
  }
}
