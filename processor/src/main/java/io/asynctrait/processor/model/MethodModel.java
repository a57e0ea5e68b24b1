package io.asynctrait.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * One async method as its type declares it.
 *
 * @param owner the {@code @AsyncTrait} type that declares it
 * @param element its declaration
 * @param kind what it is to be generated from
 * @param resultType the {@code T} of {@code DynamicFuture<T>}
 * @param lane how its value travels
 * @param thrown the types that it declares to throw
 * @param recycle whether its frames are recycled
 * @param machine its state machine
 * @param entryOwner the generated interface with its fused entry points: that of the trait that
 *     declares it first, or the entries of the class; for a static method its state machine
 * @param startName the entry point as an instance method: {@code startRead(args, cx)}
 * @param awaitName the static entry point for any receiver: {@code awaitRead(receiver, args, cx)}
 * @param bound the class that stands for the method bound to its receiver; empty where there is
 *     none: for static methods, and where type parameters or sealed types are involved
 */
public record MethodModel(
    TypeElement owner,
    ExecutableElement element,
    Kind kind,
    TypeMirror resultType,
    Lane lane,
    List<TypeMirror> thrown,
    RecyclePolicy recycle,
    GeneratedType machine,
    GeneratedType entryOwner,
    String startName,
    String awaitName,
    Optional<BoundMethod> bound) {

  /** What an async method is generated from. */
  public enum Kind {
    /** Abstract in a trait: a poll function may implement it. */
    ABSTRACT,
    /** A default method of a trait. */
    DEFAULT,
    /** A method of a class, with a body. */
    INSTANCE,
    /** A static method of either. */
    STATIC
  }

  /** The user's name of the method. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** Whether it has a body to be transformed. */
  public boolean hasBody() {
    return kind != Kind.ABSTRACT;
  }

  /** Whether it has no receiver. */
  public boolean isStatic() {
    return kind == Kind.STATIC;
  }
}
