package org.byhand.page;

import java.util.Optional;
import java.util.function.Function;
import org.byhand.expr.Shape;
import org.byhand.model.Role;
import org.byhand.print.Decoration;

/** Puts the class of its role around every quantity, by which the style sheet colours it. */
final class RoleClasses implements Decoration {
  private final Function<String, Optional<Role>> roles;

  /** Takes roles by canonical name. */
  RoleClasses(Function<String, Optional<Role>> roles) {
    this.roles = roles;
  }

  @Override
  public String decorate(String name, Shape shape, String latex) {
    int bracket = name.indexOf('[');
    return roles
        .apply(bracket < 0 ? name : name.substring(0, bracket))
        .map(role -> "\\htmlClass{" + of(role) + "}{" + latex + "}")
        .orElse(latex);
  }

  /** The class of a role. */
  static String of(Role role) {
    return switch (role) {
      case RAW_INPUT, STATISTIC, INPUT, TARGET -> "role-data";
      case PARAMETER, UPDATED -> "role-parameter";
      case CONSTANT, OPTIMIZER -> "role-constant";
      case PRE_ACTIVATION, ACTIVATION -> "role-activation";
      case LOSS -> "role-loss";
      case ACTIVATION_GRADIENT, ERROR, PARAMETER_GRADIENT -> "role-gradient";
    };
  }
}
