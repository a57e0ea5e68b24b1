package io.asynctrait.processor.thirdparty;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import java.util.Map;

/** Objects as text, the same for equal ones of two class loaders. */
final class Description {
  private final Map<Object, Integer> seen = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();

  static String of(Object value) {
    Description description = new Description();
    description.add(value);
    return description.text.toString();
  }

  private void add(Object value) {
    if (value == null) {
      text.append("null");
    } else if (value instanceof Throwable failure) {
      text.append(failure.getClass().getName()).append(": ").append(failure.getMessage());
    } else if (value.getClass().isArray()) {
      text.append('[');
      for (int i = 0; i < Array.getLength(value); i++) {
        add(Array.get(value, i));
        text.append(' ');
      }
      text.append(']');
    } else if (value instanceof Iterable<?> elements) {
      elements.forEach(this::add);
    } else if (value instanceof Enum<?> constant) {
      text.append(constant.name());
    } else if (value.getClass().getName().startsWith("java.")) {
      text.append(value.getClass().getSimpleName()).append(' ').append(value);
    } else if (seen.putIfAbsent(value, seen.size()) != null) {
      text.append('#').append(seen.get(value));
    } else {
      addFields(value);
    }
  }

  private void addFields(Object value) {
    text.append(value.getClass().getSimpleName()).append('{');
    for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          text.append(field.getName()).append('=');
          field.setAccessible(true);
          try {
            add(field.get(value));
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
          text.append(' ');
        }
      }
    }
    text.append('}');
  }
}
