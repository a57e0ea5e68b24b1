package io.asynctrait.samples.treewalk;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells what a generated state machine keeps over a suspension. */
final class FrameFields {
  private FrameFields() {}

  /** Returns the fields that the machine declares, with their types. */
  static String of(String machine) {
    String name = FrameFields.class.getPackageName() + "." + machine;
    try {
      Class<?> type = Class.forName(name, false, FrameFields.class.getClassLoader());
      return Arrays.stream(type.getDeclaredFields())
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .map(FrameFields::show)
          .collect(Collectors.joining(", "));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("it was not generated: " + name, e);
    }
  }

  private static String show(Field field) {
    return field.getType().getSimpleName() + " " + field.getName();
  }
}
