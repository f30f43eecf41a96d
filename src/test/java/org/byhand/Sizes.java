package org.byhand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** How heavy a file is on its way to a reader. */
public final class Sizes {
  private Sizes() {}

  /** The number of bytes of the compressed content. */
  public static int gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    }
    return compressed.size();
  }
}
