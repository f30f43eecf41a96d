package org.byhand.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** A record's components, and the public methods without parameters that it adds to them. */
final class RecordModel implements TemplateHashModel {
  private final Record values;
  private final ObjectWrapper wrapper;

  RecordModel(Record values, ObjectWrapper wrapper) {
    this.values = values;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Optional<Method> accessor = accessor(name);
    return accessor.isPresent() ? wrapper.wrap(call(accessor.get())) : null;
  }

  private Optional<Method> accessor(String name) {
    return Arrays.stream(values.getClass().getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && isAccessor(method))
        .findFirst();
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class;
  }

  private Object call(Method accessor) throws TemplateModelException {
    try {
      accessor.setAccessible(true); // the record's class need not be public
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
