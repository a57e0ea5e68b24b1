package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Map;

/** Stands in for what an IDE's build puts around the environment of a processor. */
public final class APIWrappers {
  private static final Map<Object, Object> WRAPPED = new IdentityHashMap<>();

  private APIWrappers() {}

  /** Hides what an object is; {@link #unwrap} finds it only if it {@code mayBeUnwrapped}. */
  public static <T> T wrap(Class<T> type, T inner, boolean mayBeUnwrapped) {
    return wrap(type, inner, mayBeUnwrapped, Map.of());
  }

  /** Wraps, with other {@code answers} to the methods of these names. */
  public static <T> T wrap(
      Class<T> type, T inner, boolean mayBeUnwrapped, Map<String, Object> answers) {
    Object wrapper =
        Proxy.newProxyInstance(
            APIWrappers.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (answers.containsKey(method.getName())) {
                return answers.get(method.getName());
              }
              try {
                return method.invoke(inner, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    if (mayBeUnwrapped) {
      WRAPPED.put(wrapper, inner);
    }
    return type.cast(wrapper);
  }

  /** The object that was wrapped. */
  public static <T> T unwrap(Class<T> type, T wrapper) {
    return type.cast(WRAPPED.getOrDefault(wrapper, wrapper));
  }
}
