package io.asynctrait.processor.model;

/** How a method's value travels between generated methods. */
public enum Lane {
  BOOLEAN("Boolean"),
  BYTE("Byte"),
  SHORT("Short"),
  CHARACTER("Character"),
  INTEGER("Integer"),
  LONG("Long"),
  FLOAT("Float"),
  DOUBLE("Double"),
  /** No value: 0 in the primitive lane. */
  VOID("Void"),
  /** A reference whose type no override can narrow. */
  REFERENCE(""),
  /** A type variable or wildcard, which an override may make a wrapper: always a reference. */
  ERASED("");

  private final String wrapper;

  Lane(String wrapper) {
    this.wrapper = wrapper;
  }

  /** Whether the value travels in a {@code long}. */
  public boolean isLong() {
    return this != REFERENCE && this != ERASED;
  }

  /** The simple name of the wrapper class in {@code java.lang}; empty for references. */
  public String wrapper() {
    return wrapper;
  }
}
