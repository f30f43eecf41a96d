package org.byhand.lesson;

import java.util.List;
import org.byhand.model.Section;

/**
 * Lines that a page shows under one heading.
 *
 * @param section what they belong to; a forward chapter also holds the loss
 * @param worked the lines
 */
public record Chapter(Section section, List<Worked> worked) {
  public Chapter {
    worked = List.copyOf(worked);
  }
}
