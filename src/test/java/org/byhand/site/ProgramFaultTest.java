package org.byhand.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.byhand.Problems;
import org.byhand.problem.Problem;
import org.junit.jupiter.api.Test;

class ProgramFaultTest {
  private static final Problem PROBLEM =
      Problems.read(
              """
          title: Double it
          summary: One weight.
          data: {features: [x], targets: [y], examples: [{x: 1, y: 2}]}
          network: [{dense: 1, activation: identity, bias: none, weights: 0.5}]
          loss: half_squared_error
          optimizer: {sgd: {learning_rate: 0.1}}
          """)
          .get(0);

  @Test
  void namesTheFileOfTheProblemAndKeepsTheCause() {
    IllegalStateException cause = new IllegalStateException("no shape");

    RuntimeException fault = assertThrows(ProgramFaultException.class, () -> fail(cause));

    assertTrue(fault.getMessage().startsWith(PROBLEM.location() + " "), fault.getMessage());
    assertSame(cause, fault.getCause());
  }

  @Test
  void comesAsItIsOutOfAParallelStream() {
    IllegalStateException cause = new IllegalStateException("no shape");

    RuntimeException fault =
        assertThrows(
            RuntimeException.class,
            () -> List.of(1, 2, 3, 4).parallelStream().map(each -> fail(cause)).toList());

    assertEquals(ProgramFaultException.class, fault.getClass());
  }

  private static Object fail(RuntimeException cause) {
    return ProgramFaultException.naming(
        PROBLEM,
        () -> {
          throw cause;
        });
  }
}
