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

  /** Complains if an idle frame of one of the recyclers of {@code object} refers to anything. */
  public static void requireEmpty(Object object) {
    List<Object> frames = of(object);
    for (Object frame : frames) {
      for (Field field : fields(frame.getClass())) {
        boolean isLink = field.getName().equals("child") && frames.contains(get(field, frame));
        boolean ours = field.getName().equals("home") || isLink;
        if (!ours && !field.getType().isPrimitive() && get(field, frame) != null) {
          throw new MisbehavedException(
              "an idle frame of "
                  + frame.getClass().getName()
                  + " still holds "
                  + field.getName()
                  + " = "
                  + get(field, frame));
        }
      }
    }
  }

  /** The idle frames of all methods of {@code object}. */
  public static List<Object> of(Object object) {
    List<Object> frames = new ArrayList<>();
    for (Field field : fields(object.getClass())) {
      if (field.getType() == Recycler.class) {
        collect(get(field, object), frames);
      }
    }
    return frames;
  }

  private static void collect(Object recycler, List<Object> frames) {
    if (recycler == null) {
      return;
    }
    for (Field field : fields(Recycler.class)) {
      if (field.getType() == Recycler.class) {
        collect(get(field, recycler), frames);
      } else if (field.getName().equals("first")) {
        add(get(field, recycler), frames);
      } else if (field.getName().equals("own")) {
        addStack((Frame) get(field, recycler), frames);
      } else if (get(field, recycler) instanceof AtomicReferenceArray<?> more) {
        for (int i = 0; i < more.length(); i++) {
          add(more.get(i), frames);
        }
      }
    }
  }

  private static void addStack(Frame top, List<Object> frames) {
    Field link =
        fields(LongFrame.class).stream()
            .filter(field -> field.getName().equals("child"))
            .findFirst()
            .orElseThrow();
    for (Object frame = top; frame != null; frame = get(link, frame)) {
      frames.add(frame);
    }
  }

  private static void add(Object frame, List<Object> frames) {
    if (frame != null) {
      frames.add(frame);
    }
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
