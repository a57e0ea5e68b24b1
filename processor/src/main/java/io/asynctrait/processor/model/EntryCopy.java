package io.asynctrait.processor.model;

/**
 * An entry point for any receiver that a state machine has a copy of. The JIT compiler keeps what
 * it knows of the receivers of a call by the method that it stands in; so each machine's calls are
 * optimised for the receivers that this machine has, and not for those of the whole program.
 *
 * @param name the name of the copy
 * @param method the method that is called
 */
public record EntryCopy(String name, MethodModel method) {}
