package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;

/**
 * A compiled case file: the class as written, which is the oracle, and the generated one, which is the subject. Its cases are
 * the public methods {@code run...()} that return a {@link DynamicFuture}.
 */
final class CaseFile {
  /** Calls of one case on one object, so that recycled frames and fields are seen again. */
  private static final int CALLS = 3;

  private final ClassLoader loader;
  private final String className;

  CaseFile(ClassLoader loader, String className) {
    this.loader = loader;
    this.className = className;
  }

  /** The names of the cases, in alphabetical order. */
  List<String> cases() {
    return Arrays.stream(load(className).getMethods())
        .filter(
            method ->
                method.getName().startsWith("run")
                    && method.getParameterCount() == 0
                    && method.getReturnType() == DynamicFuture.class)
        .map(Method::getName)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** Runs the method as written, under {@link Async#blocking}. */
  List<Observation> runOracle(String name, Readiness readiness) {
    List<String> trace = new ArrayList<>();
    Object env = environment(trace, readiness.schedule());
    giveLeaf(env, construct(load("cases.support.GeneratedLeaf"), env));
    Callable<DynamicFuture<?>> call = method(construct(load(className), env), name);
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      observations.add(
          Observation.of(trace, () -> Async.blocking(() -> call.call().<Object>block())));
    }
    return observations;
  }

  /** Runs the generated method, polled by hand. */
  List<Observation> runSubject(String name, Readiness readiness, Recycling recycling) {
    List<String> trace = new ArrayList<>();
    Object env = environment(trace, readiness.schedule());
    giveLeaf(env, constructGenerated("cases.support.GeneratedLeaf", env, recycling));
    Callable<DynamicFuture<?>> call = method(constructGenerated(className, env, recycling), name);
    Driver driver = new Driver(trace, () -> release(env));
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      observations.add(Observation.of(trace, () -> driver.run(call)));
    }
    return observations;
  }

  private Object environment(List<String> trace, IntSupplier schedule) {
    try {
      return load("cases.support.Environment")
          .getConstructor(List.class, IntSupplier.class)
          .newInstance(trace, schedule);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make the environment", e);
    }
  }

  private void giveLeaf(Object env, Object leaf) {
    try {
      env.getClass().getMethod("leaf", load("cases.support.Leaf")).invoke(env, leaf);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot set the leaf", e);
    }
  }

  private static boolean release(Object env) {
    try {
      return (boolean) env.getClass().getMethod("release").invoke(env);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot release the leaves", e);
    }
  }

  /** As declared through the constructor of the class itself, other choices through its overload. */
  private Object constructGenerated(String userClass, Object env, Recycling recycling) {
    int dot = userClass.lastIndexOf('.');
    Class<?> shim =
        load(
            userClass.substring(0, dot + 1)
                + "AsyncTrait_"
                + userClass.substring(dot + 1).replace("_", "__"));
    return recycling == Recycling.AS_DECLARED
        ? construct(shim, env)
        : construct(shim, env, recycling);
  }

  /** Shims are as visible as the classes they extend, their constructors may be less. */
  private static Object construct(Class<?> type, Object... arguments) {
    try {
      Class<?>[] parameters =
          Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot construct " + type.getName(), e);
    }
  }

  private static Callable<DynamicFuture<?>> method(Object receiver, String name) {
    try {
      Method method = receiver.getClass().getMethod(name);
      method.setAccessible(true);
      return () -> invoke(method, receiver);
    } catch (NoSuchMethodException e) {
      throw new LinkageError("no case " + name, e);
    }
  }

  private static DynamicFuture<?> invoke(Method method, Object receiver) throws Exception {
    try {
      return (DynamicFuture<?>) method.invoke(receiver);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    }
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new MisbehavedException("no class " + name + " was generated or compiled", e);
    }
  }
}
