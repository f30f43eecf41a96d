package org.byhand.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.lesson.Chapter;
import org.byhand.model.Section;
import org.byhand.training.Pass;

/**
 * A chapter of the computation, for which pictures are drawn.
 *
 * @param id of the chapter on the page
 * @param section which part of the step it is; with the loss as part of the forward pass
 * @param first whether it belongs to the update that is shown first
 * @param again whether it repeats the forward pass with new parameters
 * @param pass its equations and numbers, and those before
 * @param computed the canonical names of what it computes
 */
record Scene(
    String id, Section section, boolean first, boolean again, Pass pass, Set<String> computed) {
  Scene {
    computed = Set.copyOf(computed);
  }

  static Scene of(String id, Chapter chapter, boolean first, boolean again, Pass pass) {
    Set<String> computed =
        chapter.worked().stream()
            .map(worked -> worked.line().name())
            .collect(Collectors.toUnmodifiableSet());
    return new Scene(id, chapter.section(), first, again, pass, computed);
  }

  boolean computes(String name) {
    return computed.contains(name);
  }
}
