package io.asynctrait.processor.model;

import java.util.List;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * An async instance method as a shim sees it, inherited ones included.
 *
 * @param method the most specific implementation; abstract if a poll function implements it
 * @param signature the method as a member of the shim's type
 * @param result the type of its value as a member of the shim's type
 * @param thrown what it may throw as a member of the shim's type
 * @param entries the entry points through which it is called, by name
 * @param recycle what holds for its frames
 * @param field the shim's field: the method bound to the shim, with its idle frames; or the idle
 *     frames alone
 * @param isBound whether the shim keeps it bound
 */
public record DispatchedMethod(
    MethodModel method,
    ExecutableType signature,
    TypeMirror result,
    List<TypeMirror> thrown,
    List<Entry> entries,
    RecyclePolicy recycle,
    String field,
    boolean isBound) {
  /** Copies the lists. */
  public DispatchedMethod {
    thrown = List.copyOf(thrown);
    entries = List.copyOf(entries);
  }
}
