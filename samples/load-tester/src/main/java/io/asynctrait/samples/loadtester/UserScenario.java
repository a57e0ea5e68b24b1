package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.scenario.Environment;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import io.asynctrait.samples.loadtester.scenario.ScenarioFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/**
 * Scenarios of a class that is on the class path, known by its name only. Of a class that is
 * written with {@code await}, the subclass that was generated is what can be made objects of.
 */
final class UserScenario implements ScenarioFactory {
  private static final String GENERATED = "AsyncTrait_";

  private final Constructor<? extends Scenario> constructor;

  private UserScenario(Constructor<? extends Scenario> constructor) {
    this.constructor = constructor;
  }

  /** Finds the class, and makes sure that there can be objects of it. */
  static ScenarioFactory named(String name) throws UsageException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Class<?> declared = find(name, loader);
    if (declared == null) {
      throw new UsageException(
          "no scenario "
              + name
              + ": it is page, session, noop or the full name of a class on the class path");
    }
    if (!Scenario.class.isAssignableFrom(declared)) {
      throw new UsageException(
          name + " is no scenario: have it implement " + Scenario.class.getName());
    }
    Class<?> generated = find(generatedName(declared), loader);
    Class<?> used = generated == null ? declared : generated;
    if (Modifier.isAbstract(used.getModifiers())) {
      throw new UsageException(
          name + " is abstract: compile it with @AsyncTrait and its annotation processor");
    }
    return new UserScenario(constructor(name, used.asSubclass(Scenario.class)));
  }

  private static Class<?> find(String name, ClassLoader loader) throws UsageException {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      return null;
    } catch (LinkageError e) {
      throw new UsageException("the class " + name + " cannot be loaded: " + reason(e));
    }
  }

  private static Throwable reason(LinkageError e) {
    return e instanceof ExceptionInInitializerError && e.getCause() != null ? e.getCause() : e;
  }

  /** The name that the annotation processor gives to the subclass. */
  private static String generatedName(Class<?> declared) {
    String packageName = declared.getPackageName();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    String simpleNames = declared.getName().substring(prefix.length());
    return prefix + GENERATED + simpleNames.replace("_", "__").replace('$', '_');
  }

  private static Constructor<? extends Scenario> constructor(
      String name, Class<? extends Scenario> type) throws UsageException {
    for (Class<?>[] parameters : new Class<?>[][] {{Environment.class}, {}}) {
      try {
        Constructor<? extends Scenario> found = type.getDeclaredConstructor(parameters);
        found.setAccessible(true); // the user's class may be package-private
        return found;
      } catch (NoSuchMethodException e) {
        // the next one
      }
    }
    throw new UsageException(
        name + " needs a constructor that takes an Environment, or one that takes nothing");
  }

  /**
   * Makes another one.
   *
   * @throws IllegalArgumentException if the constructor fails; the message is for the user
   */
  @Override
  public Scenario create(Environment environment) {
    try {
      return constructor.getParameterCount() == 0
          ? constructor.newInstance()
          : constructor.newInstance(environment);
    } catch (InvocationTargetException e) {
      throw cannotCreate(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw cannotCreate(e);
    }
  }

  private IllegalArgumentException cannotCreate(Throwable cause) {
    String name = constructor.getDeclaringClass().getName();
    return new IllegalArgumentException(
        "the constructor of the scenario " + name + " has failed: " + cause, cause);
  }
}
