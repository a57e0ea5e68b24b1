package io.asynctrait.processor.thirdparty;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A class to be rewritten. Compared are its public methods, as far as arguments can be made for
 * them and unless it names them as not being functions of their arguments.
 */
record Subject(Library library, String className, Set<String> leftOut) {
  static Subject of(Library library, String className, String... leftOut) {
    return new Subject(library, className, Set.of(leftOut));
  }

  String simpleName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** The methods to compare, in one order always. */
  List<Method> methods(Class<?> type) {
    boolean hasInstances = constructor(type) != null;
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> hasInstances || Modifier.isStatic(method.getModifiers()))
        .filter(method -> !leftOut.contains(method.getName()))
        .filter(method -> Arrays.stream(method.getParameterTypes()).allMatch(Inputs::canMake))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /** An instance made by the constructor without parameters; null if there is none. */
  static Object newInstance(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = constructor(type);
    return constructor == null ? null : constructor.newInstance();
  }

  private static Constructor<?> constructor(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> constructor.getParameterCount() == 0)
        .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
        .peek(constructor -> constructor.setAccessible(true))
        .findFirst()
        .orElse(null);
  }
}
