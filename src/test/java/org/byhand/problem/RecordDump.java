package org.byhand.problem;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Location;

/** Writes records as an outline, one component a line, so that a difference can be read. */
final class RecordDump {
  private final StringBuilder text = new StringBuilder();

  private RecordDump() {}

  static String of(String label, Object value) throws ReflectiveOperationException {
    RecordDump dump = new RecordDump();
    dump.write(label, value, 0);
    return dump.text.toString();
  }

  private void write(String label, Object value, int depth) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(label, optional.get(), depth);
      }
    } else if (value instanceof Location location) {
      line(label + ": " + location.line() + ":" + location.column(), depth);
    } else if (value instanceof Grid grid) {
      line(label + ": " + grid.form() + " " + grid.rows(), depth);
    } else if (value instanceof Record) {
      line(label + " " + value.getClass().getSimpleName(), depth);
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        write(component.getName(), component.getAccessor().invoke(value), depth + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(label + "." + entry.getKey(), entry.getValue(), depth);
      }
    } else if (value instanceof List<?> list && list.stream().anyMatch(Record.class::isInstance)) {
      for (int i = 0; i < list.size(); i++) {
        write(label + "[" + i + "]", list.get(i), depth);
      }
    } else {
      line(label + ": " + value, depth);
    }
  }

  private void line(String line, int depth) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
