package io.asynctrait.processor.model;

/**
 * An async method of the receiver that a final field holds: bound when the object is constructed,
 * so that calls do not look for the method.
 *
 * @param name the name of the bound method in the state machine
 * @param field the field of the object whose state machine it is
 * @param method the method that is called
 */
public record BoundReceiver(String name, String field, MethodModel method) {}
