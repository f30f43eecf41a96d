package org.byhand.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;

/** Turns a file's bytes into text. */
final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /** The text without a byte order mark; empty if a byte is not UTF-8, which is reported. */
  static Optional<SourceText> decode(String name, byte[] bytes, Diagnostics diagnostics) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, output, true);
    String text = output.flip().toString();
    if (result.isError()) {
      reportByte(name, bytes, input.position(), text, diagnostics);
      return Optional.empty();
    }
    return Optional.of(new SourceText(name, withoutMark(text)));
  }

  private static void reportByte(
      String name, byte[] bytes, int position, String before, Diagnostics diagnostics) {
    SourceText source =
        new SourceText(name, withoutMark(new String(bytes, StandardCharsets.UTF_8)));
    String sound = withoutMark(before);
    int lineStart = Math.max(sound.lastIndexOf('\n'), sound.lastIndexOf('\r')) + 1;
    int line = (int) (sound + ".").lines().count();
    diagnostics.error(
        source.at(line, sound.length() - lineStart + 1),
        "byte %s of the file, 0x%02X, is not UTF-8".formatted(position + 1, bytes[position]),
        "save the file in the encoding UTF-8");
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
