package io.asynctrait.benchmarks.run;

import java.util.List;
import java.util.Map;

/**
 * Benchmarks of JMH that go into one file of results.
 *
 * @param name the file's, without its ending
 * @param include what the qualified names of the benchmarks match
 * @param parameters values of parameters; what is not named here has the values it declares
 * @param setUpSeconds about how long each JVM needs before its first iteration and after its last
 */
record Group(
    String name, String include, Map<String, List<String>> parameters, double setUpSeconds) {
  /** Starting a JVM, and the profiler at its end. */
  static final double JVM_SECONDS = 1.2;

  /** All benchmarks of a package, with the parameters they declare. */
  static Group ofPackage(String name) {
    return new Group(name, "\\.benchmarks\\." + name + "\\.", Map.of(), JVM_SECONDS);
  }

  Group with(String parameter, String... values) {
    return new Group(name, include, Map.of(parameter, List.of(values)), setUpSeconds);
  }

  Group including(String pattern) {
    return new Group(name, pattern, parameters, setUpSeconds);
  }

  Group settingUpFor(double seconds) {
    return new Group(name, include, parameters, seconds);
  }

  /** The values to run a parameter with. */
  List<String> values(String parameter, String[] declared) {
    return parameters.getOrDefault(parameter, List.of(declared));
  }
}
