package org.byhand.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A record's components, and the public methods without parameters that it adds to them. */
final class RecordModel implements TemplateHashModel {
  /** The methods by name, which a picture's template looks up thousands of times. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getDeclaredMethods())
              .filter(RecordModel::isAccessor)
              .peek(method -> method.setAccessible(true)) // the record's class need not be public
              .collect(Collectors.toMap(Method::getName, Function.identity()));
        }
      };

  private final Record values;
  private final ObjectWrapper wrapper;

  RecordModel(Record values, ObjectWrapper wrapper) {
    this.values = values;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Method accessor = ACCESSORS.get(values.getClass()).get(name);
    return accessor == null ? null : wrapper.wrap(call(accessor));
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class;
  }

  private Object call(Method accessor) throws TemplateModelException {
    try {
      return accessor.invoke(values);
    } catch (IllegalAccessException e) {
      throw new TemplateModelException(accessor + " cannot be called", e);
    } catch (InvocationTargetException e) {
      throw new TemplateModelException(accessor + " failed", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
