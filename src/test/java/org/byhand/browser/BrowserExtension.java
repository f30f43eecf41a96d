package org.byhand.browser;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a browser for the first test that asks for one, and ends it after the last. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean required = "true".equals(System.getenv("CI"));
    return decide(Chromium.find(), required);
  }

  /** Skips where there is no browser, unless one is required: then the test shall run and fail. */
  static ConditionEvaluationResult decide(Optional<Chromium> found, boolean required) {
    return found.isPresent() || required
        ? ConditionEvaluationResult.enabled("looks at pages in " + found)
        : ConditionEvaluationResult.disabled(
            "chromium and chromedriver are not installed (on Debian: chromium, chromium-driver)");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(PageProbe.class, Browser.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // JUnit closes what is in the root's store when all tests have run.
    Browser browser =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Browser.class, key -> start(), Browser.class);
    return parameter.getParameter().getType() == Browser.class ? browser : new PageProbe(browser);
  }

  private static Browser start() {
    return Chromium.find()
        .map(Browser::new)
        .orElseThrow(() -> new IllegalStateException("CI must have chromium and chromedriver"));
  }
}
