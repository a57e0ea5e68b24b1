package io.asynctrait.processor.ir;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class, record, enum or interface of the body that has moved out of it, so that both paths of
 * the state machine mean the same one.
 *
 * @param name its simple name
 * @param declaration its source; variables in it are fields of the scope, by their own names
 * @param memberTypes the names of its member types, inherited ones too: inside of it they mean
 *     these
 * @param scope what it captures; null if it captures nothing, and is a static member itself
 */
public record LocalType(
    String name, Code declaration, Set<String> memberTypes, @Nullable Scope scope) {
  /** Copies the names. */
  public LocalType {
    memberTypes = Set.copyOf(memberTypes);
  }

  /** The name of the member of the state machine: of the scope, or of the type itself. */
  public String memberName() {
    return scope == null ? name : scope.name();
  }

  /**
   * The class whose objects hold what a local class captures. The local class is an inner class of
   * it.
   *
   * @param name its simple name
   * @param typeParameters the captured type variables with their bounds
   * @param captured the variables, which are effectively final; the receiver may be one
   */
  public record Scope(String name, List<Code> typeParameters, List<Variable> captured) {
    /** Copies the lists. */
    public Scope {
      typeParameters = List.copyOf(typeParameters);
      captured = List.copyOf(captured);
    }
  }
}
