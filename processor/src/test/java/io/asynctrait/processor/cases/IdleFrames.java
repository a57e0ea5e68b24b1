package io.asynctrait.processor.cases;

import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The frames that an object keeps for its next calls: they must hold nothing of the last ones. */
public final class IdleFrames {
  private IdleFrames() {}

  /**
   * Complains if an idle frame of one of the recyclers of {@code object} refers to anything but
   * that object and what is bound to it.
   *
   * @return how many frames there are
   */
  public static int requireEmpty(Object object) {
    List<Object> own = fields(object.getClass()).stream().map(field -> get(field, object)).toList();
    List<Object> frames = of(object);
    for (Object frame : frames) {
      for (Field field : fields(frame.getClass())) {
        Object value = get(field, frame);
        boolean isLink = field.getName().equals("child") && isOneOf(frames, value);
        boolean isOurs = field.getName().equals("home") || isLink;
        boolean isOwn = value == object || isBoundTo(own, value);
        if (!isOurs && !isOwn && !field.getType().isPrimitive() && value != null) {
          throw new MisbehavedException(
              "an idle frame of "
                  + frame.getClass().getName()
                  + " still holds "
                  + field.getName()
                  + " = "
                  + value);
        }
      }
    }
    return frames.size();
  }

  /** Whether {@code value} is a method that is bound to one of {@code receivers}. */
  private static boolean isBoundTo(List<Object> receivers, Object value) {
    return value != null
        && value.getClass().getSuperclass().getName().contains("_Bound$")
        && fields(value.getClass()).stream().anyMatch(f -> isOneOf(receivers, get(f, value)));
  }

  private static boolean isOneOf(List<Object> objects, Object value) {
    return value != null && objects.stream().anyMatch(object -> object == value);
  }

  /** The idle frames of all methods of {@code object}. */
  public static List<Object> of(Object object) {
    List<Object> frames = new ArrayList<>();
    collectFrom(object, frames);
    boundMethods(object).forEach(method -> collectFrom(method, frames));
    return frames;
  }

  private static List<Object> boundMethods(Object object) {
    return fields(object.getClass()).stream()
        .map(field -> get(field, object))
        .filter(value -> value != null && value.getClass().getName().endsWith("$Bound"))
        .toList();
  }

  private static void collectFrom(Object holder, List<Object> frames) {
    for (Field field : fields(holder.getClass())) {
      if (field.getType() == Recycler.class) {
        collect(get(field, holder), frames);
      }
    }
  }

  private static void collect(Object recycler, List<Object> frames) {
    if (recycler == null) {
      return;
    }
    boolean isOwnIdle = (Boolean) get("isOwnIdle", Recycler.class, recycler);
    for (Field field : fields(Recycler.class)) {
      Object value = get(field, recycler);
      switch (field.getName()) {
        case "base", "older" -> collect(value, frames);
        case "first" -> add(value, frames);
        case "own" -> add(isOwnIdle ? value : null, frames);
        case "spare" -> addLinked(value, frames);
        case "more" -> {
          for (int i = 0; value instanceof AtomicReferenceArray<?> more && i < more.length(); i++) {
            add(more.get(i), frames);
          }
        }
        default -> {
          if (value instanceof Frame) {
            throw new LinkageError("frames are kept in an unknown place: " + field);
          }
        }
      }
    }
  }

  private static void addLinked(Object top, List<Object> frames) {
    for (Object frame = top; frame != null; frame = get("child", LongFrame.class, frame)) {
      frames.add(frame);
    }
  }

  private static void add(Object frame, List<Object> frames) {
    if (frame != null) {
      frames.add(frame);
    }
  }

  private static Object get(String name, Class<?> type, Object object) {
    Field named =
        fields(type).stream()
            .filter(field -> field.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return get(named, object);
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static Object get(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new LinkageError("cannot look into " + field, e);
    }
  }
}
