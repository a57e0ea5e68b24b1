package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * A compiled case file: the class as written, which is the oracle, and the generated one, which is
 * the subject. Its cases are the public methods {@code run...()} that return a {@link
 * DynamicFuture}.
 *
 * <p>Where a lazy call and an eager one differ, the oracle's outcome is right but its side effects
 * are not: a static method {@code run...Trace()} tells them instead. A static method {@code
 * run...Cancelled(int)} tells the side effects of a cancellation at the given suspension.
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

  /** Whether its class has the simple name {@code name}. */
  boolean isAbout(String name) {
    return className.endsWith("." + name);
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

  /** Runs the method as written, under {@link Async#blocking}, where the object is made, too. */
  List<Observation> runOracle(String name, Readiness readiness) {
    try {
      return Async.blocking(() -> runBlocking(name, readiness));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Observation> runBlocking(String name, Readiness readiness) {
    List<String> trace = new ArrayList<>();
    Object env = environment(trace, readiness, this::construct);
    Callable<DynamicFuture<?>> call = method(construct(load(className), env), name);
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      observations.add(Observation.of(trace, () -> call.call().block()));
    }
    return observations;
  }

  /** What the generated method has to do, in each call. */
  List<Observation> expected(String name) {
    List<Observation> observations = runOracle(name, Readiness.ALL_READY);
    Optional<List<String>> trace = explicitTrace(name);
    return trace.isEmpty()
        ? observations
        : observations.stream()
            .map(oracle -> new Observation(trace.get(), oracle.value(), oracle.failure()))
            .toList();
  }

  @SuppressWarnings("unchecked") // by the convention for the method's name
  private Optional<List<String>> explicitTrace(String name) {
    try {
      Method method = load(className).getMethod(name + "Trace");
      return Optional.of((List<String>) method.invoke(null));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot ask for the trace of " + name, e);
    }
  }

  /** Runs the generated method, polled by hand. */
  List<Observation> runSubject(String name, Readiness readiness, Recycling recycling) {
    return runSubject(name, readiness, recycling, subject -> {});
  }

  /**
   * Runs the generated method, polled by hand.
   *
   * @param inspector given the object after each call
   */
  List<Observation> runSubject(
      String name, Readiness readiness, Recycling recycling, Consumer<Object> inspector) {
    List<String> trace = new ArrayList<>();
    Object env = environment(trace, readiness, (type, e) -> constructGenerated(type, e, recycling));
    Object subject = constructGenerated(load(className), env, recycling);
    Callable<DynamicFuture<?>> call = method(subject, name);
    Driver driver = new Driver(trace, () -> release(env));
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      observations.add(Observation.of(trace, () -> driver.run(call)));
      inspector.accept(subject);
    }
    return observations;
  }

  /** Runs the generated method as a task whose turns are short. */
  List<Observation> runSubjectInShortTurns(String name, Readiness readiness, Recycling recycling) {
    List<String> trace = new ArrayList<>();
    Object env = environment(trace, readiness, (type, e) -> constructGenerated(type, e, recycling));
    Callable<DynamicFuture<?>> call =
        method(constructGenerated(load(className), env, recycling), name);
    ShortTurns driver = new ShortTurns(trace, () -> release(env));
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      observations.add(Observation.of(trace, () -> driver.run(call)));
    }
    return observations;
  }

  /**
   * Cancels the generated method, run as a task whose turns are short, after so many turns, then
   * runs it again, as {@link #runAfterCancellation} does.
   *
   * @return what the run after the cancelled one did; nothing if the call was complete before
   */
  Optional<Observation> runAfterCancellationInShortTurns(
      String name, Recycling recycling, int turns) throws Throwable {
    List<String> trace = new ArrayList<>();
    Object env =
        environment(
            trace, Readiness.ALL_READY, (type, e) -> constructGenerated(type, e, recycling));
    Callable<DynamicFuture<?>> call =
        method(constructGenerated(load(className), env, recycling), name);
    ShortTurns driver = new ShortTurns(trace, () -> release(env));
    if (!driver.cancelAfter(turns, call)) {
      return Optional.empty();
    }
    release(env);
    return Optional.of(Observation.of(trace, () -> driver.run(call)));
  }

  /**
   * Cancels the generated method where it is suspended for the {@code suspensions}th time.
   *
   * @param inspector given the object afterwards
   * @return false if the call was complete before
   */
  boolean cancelSubject(
      String name, Recycling recycling, int suspensions, Consumer<Object> inspector)
      throws Throwable {
    List<String> trace = new ArrayList<>();
    Object env =
        environment(trace, Readiness.RELEASED, (type, e) -> constructGenerated(type, e, recycling));
    Object subject = constructGenerated(load(className), env, recycling);
    boolean cancelled =
        new Driver(trace, () -> release(env))
            .cancelAt(suspensions, method(subject, name))
            .isPresent();
    inspector.accept(subject);
    return cancelled;
  }

  /**
   * Cancels the generated method where it is suspended for the {@code suspensions}th time, then
   * runs it on the same object, with the frames that the cancelled call gave back.
   *
   * @return what the run after the cancelled one did; nothing if the call was complete before
   */
  Optional<Observation> runAfterCancellation(String name, Recycling recycling, int suspensions)
      throws Throwable {
    List<String> trace = new ArrayList<>();
    Object env =
        environment(trace, Readiness.RELEASED, (type, e) -> constructGenerated(type, e, recycling));
    Callable<DynamicFuture<?>> call =
        method(constructGenerated(load(className), env, recycling), name);
    Driver driver = new Driver(trace, () -> release(env));
    Optional<List<String>> effects = driver.cancelAt(suspensions, call);
    if (effects.isEmpty()) {
      return Optional.empty();
    }
    requireExplicit(name, suspensions, effects.get());
    // The cancelled leaf does not wait any more.
    release(env);
    return Optional.of(Observation.of(trace, () -> driver.run(call)));
  }

  @SuppressWarnings("unchecked") // by the convention for the method's name
  private void requireExplicit(String name, int suspensions, List<String> effects) {
    try {
      Method method = load(className).getMethod(name + "Cancelled", int.class);
      List<String> expected = (List<String>) method.invoke(null, suspensions);
      if (!expected.equals(effects)) {
        throw new MisbehavedException("did " + effects + ", expected " + expected);
      }
    } catch (NoSuchMethodException e) {
      // The case does not tell.
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot ask for the cancellation of " + name, e);
    }
  }

  private Object environment(
      List<String> trace, Readiness readiness, BiFunction<Class<?>, Object, Object> constructor) {
    Object[] env = new Object[1];
    Function<Class<?>, Object> factory = type -> constructor.apply(type, env[0]);
    try {
      Class<?> type = load("cases.support.Environment");
      env[0] =
          type.getConstructor(List.class, IntSupplier.class, Function.class)
              .newInstance(trace, readiness.schedule(), factory);
      type.getMethod("leaf", load("cases.support.Leaf"))
          .invoke(env[0], factory.apply(load("cases.support.GeneratedLeaf")));
      return env[0];
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make the environment", e);
    }
  }

  private static boolean release(Object env) {
    try {
      return (boolean) env.getClass().getMethod("release").invoke(env);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot release the leaves", e);
    }
  }

  /**
   * As declared through the constructor of the class itself, other choices through its overload.
   */
  private Object constructGenerated(Class<?> type, Object env, Recycling recycling) {
    Class<?> shim = load(generatedName(type));
    return recycling == Recycling.AS_DECLARED
        ? construct(shim, env)
        : construct(shim, env, recycling);
  }

  private static String generatedName(Class<?> type) {
    String nested = type.getName().substring(type.getPackageName().length() + 1);
    return type.getPackageName() + ".AsyncTrait_" + nested.replace("_", "__").replace('$', '_');
  }

  private Object construct(Class<?> type, Object... arguments) {
    try {
      Class<?>[] parameters =
          Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
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
