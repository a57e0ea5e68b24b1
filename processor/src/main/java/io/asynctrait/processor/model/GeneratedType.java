package io.asynctrait.processor.model;

/**
 * The name of a generated top-level type.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleName its simple name
 */
public record GeneratedType(String packageName, String simpleName) {
  /** The canonical name. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
