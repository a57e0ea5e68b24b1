package io.asynctrait.processor.fuzz;

import java.util.List;

/**
 * The signature of an async method of a program.
 *
 * @param name its name
 * @param owner where it is declared
 * @param result what it is a future of
 * @param parameters the types of its parameters
 * @param checked whether it declares a checked exception
 * @param recursive whether it has a leading parameter that counts down
 * @param varargs whether its last parameter, an {@code int[]}, is one
 * @param generic whether it has a type variable for its result and its first parameter
 * @param overrides whether it overrides the next method in order
 */
record Routine(
    String name,
    Owner owner,
    Type result,
    List<Type> parameters,
    boolean checked,
    boolean recursive,
    boolean varargs,
    boolean generic,
    boolean overrides) {

  /** The types of a program. */
  enum Owner {
    MAIN,
    STATIC,
    BASE,
    TRAIT,
    TRAIT_STATIC;

    boolean isStatic() {
      return this == STATIC || this == TRAIT_STATIC;
    }

    /** What stands before an instance member of the program's class. */
    String receiver() {
      return switch (this) {
        case MAIN, BASE -> "";
        case STATIC, TRAIT_STATIC -> "self.";
        case TRAIT -> "me().";
      };
    }

    /** The program's object. */
    String self() {
      return switch (this) {
        case MAIN, BASE -> "this";
        case STATIC, TRAIT_STATIC -> "self";
        case TRAIT -> "me()";
      };
    }
  }

  String resultName() {
    return generic ? "T" : result.javaName();
  }
}
