package io.asynctrait.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Benchmarks of JMH that go into one file of results.
 *
 * @param name the file's, without its ending
 * @param include what the qualified names of the benchmarks match
 * @param parameters values of parameters; what is not named here has the values it declares
 * @param setUpSeconds about how long each JVM needs before its first iteration and after its last
 * @param ownWarmUp whether iterations that warm up are always as the benchmarks say themselves
 */
record Group(
    String name,
    String include,
    Map<String, List<String>> parameters,
    double setUpSeconds,
    boolean ownWarmUp) {
  /** Starting a JVM, and the profiler at its end. */
  static final double JVM_SECONDS = 0.6;

  /** All benchmarks of a package, with the parameters they declare. */
  static Group ofPackage(String name) {
    return of(name, name);
  }

  /** One benchmark of a package. */
  static Group ofBenchmark(String packageName, String benchmark, String name) {
    return of(name, packageName + "\\." + benchmark);
  }

  private static Group of(String name, String place) {
    return new Group(name, "\\.benchmarks\\." + place + "\\.", Map.of(), JVM_SECONDS, false);
  }

  Group with(String parameter, String... values) {
    Map<String, List<String>> all = new HashMap<>(parameters);
    all.put(parameter, List.of(values));
    return new Group(name, include, Map.copyOf(all), setUpSeconds, ownWarmUp);
  }

  Group settingUpFor(double seconds) {
    return new Group(name, include, parameters, seconds, ownWarmUp);
  }

  Group withOwnWarmUp() {
    return new Group(name, include, parameters, setUpSeconds, true);
  }

  /** The values to run a parameter with. */
  List<String> values(String parameter, String[] declared) {
    return parameters.getOrDefault(parameter, List.of(declared));
  }
}
