package io.asynctrait.processor.fuzz;

import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** One object of a program, with the environment and the trace that it sees. */
final class World {
  private final List<String> trace = new ArrayList<>();
  private final Object environment;
  private final Object object;
  private final Method run;

  private World(
      ClassLoader loader, String name, IntSupplier schedule, Function<Object, Object> constructor)
      throws ReflectiveOperationException {
    Class<?> type = Class.forName("cases.support.Environment", true, loader);
    environment =
        type.getConstructor(List.class, IntSupplier.class, Function.class)
            .newInstance(trace, schedule, null);
    Class<?> leaf = Class.forName("cases.support.Leaf", true, loader);
    Object leaves =
        Class.forName("cases.support.AsyncTrait_GeneratedLeaf", true, loader)
            .getConstructor(type)
            .newInstance(environment);
    type.getMethod("leaf", leaf).invoke(environment, leaves);
    object = constructor.apply(environment);
    run = object.getClass().getMethod("run");
  }

  /** An object of the class as written. */
  static World oracle(ClassLoader loader, String name) {
    return make(loader, name, Plain.leaves(), new Object[0]);
  }

  /** An object of the generated class. */
  static World subject(ClassLoader loader, String name, IntSupplier schedule, Recycling recycling) {
    return make(
        loader,
        "AsyncTrait_" + name,
        schedule,
        recycling == Recycling.AS_DECLARED ? new Object[0] : new Object[] {recycling});
  }

  private static World make(ClassLoader loader, String name, IntSupplier schedule, Object[] more) {
    try {
      Class<?> type = Class.forName("cases.fuzz." + name, true, loader);
      return new World(loader, name, schedule, environment -> construct(type, environment, more));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make the world of " + name, e);
    }
  }

  private static Object construct(Class<?> type, Object environment, Object[] more) {
    try {
      if (more.length == 0) {
        return type.getConstructor(environment.getClass()).newInstance(environment);
      }
      return type.getConstructor(environment.getClass(), Recycling.class)
          .newInstance(environment, more[0]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot construct " + type.getName(), e);
    }
  }

  List<String> trace() {
    return trace;
  }

  Object object() {
    return object;
  }

  boolean release() {
    try {
      return (boolean) environment.getClass().getMethod("release").invoke(environment);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot release the leaves", e);
    }
  }

  /** The program's call. */
  Callable<DynamicFuture<?>> call() {
    return () -> {
      try {
        return (DynamicFuture<?>) run.invoke(object);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw (Exception) e.getCause();
      }
    };
  }
}
