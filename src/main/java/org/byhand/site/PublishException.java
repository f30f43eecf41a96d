package org.byhand.site;

import java.io.IOException;

/**
 * The site can't be published where it was asked for. The message tells a user why and what to do;
 * the folder is as it was.
 */
public final class PublishException extends IOException {

  private static final long serialVersionUID = 1L;

  PublishException(String message) {
    super(message);
  }
}
