package org.byhand.page;

import org.byhand.model.Role;

/** The classes by which the style sheet colors quantities. */
final class RoleClasses {
  private RoleClasses() {}

  /** The class of a role. */
  static String of(Role role) {
    return switch (role) {
      case RAW_INPUT, STATISTIC, INPUT, TARGET -> "role-data";
      case PARAMETER, UPDATED -> "role-parameter";
      case CONSTANT, OPTIMIZER -> "role-constant";
      case PRE_ACTIVATION, ACTIVATION, INTERMEDIATE, PREDICTION -> "role-activation";
      case DATA_LOSS, PENALTY, LOSS -> "role-loss";
      case ACTIVATION_GRADIENT, ERROR, GRADIENT, PARAMETER_GRADIENT -> "role-gradient";
    };
  }
}
