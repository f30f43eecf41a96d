package org.byhand.site;

import org.byhand.lesson.Lesson;

/** Hears what a generation is doing. */
@FunctionalInterface
public interface Progress {

  /** A problem has been worked out; called once for each, in the order of the site. */
  void worked(Lesson lesson);
}
