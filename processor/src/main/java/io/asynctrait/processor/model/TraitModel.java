package io.asynctrait.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * An {@code @AsyncTrait} type.
 *
 * @param element the interface or class
 * @param shim its generated shim
 * @param entries the generated interface with the entry points that it declares first: the shim of
 *     an interface, an interface beside the shim of a class
 * @param methods the async methods that it declares itself, in source order
 * @param interfaces the generated interfaces that its shim extends or implements
 * @param members all instance methods of an interface, inherited ones included; empty for a class
 * @param merged inherited entry points that its shim writes anew, as calls of the plain method
 * @param classShim the dispatch shim of a class; empty for an interface and for a class that is
 *     left abstract
 * @param permitted the dispatch shims below a sealed type
 * @param received the async methods of a sealed type whose entry points other types declare
 * @param conflicts where inherited {@code @Recycle} annotations disagree
 */
public record TraitModel(
    TypeElement element,
    GeneratedType shim,
    GeneratedType entries,
    List<MethodModel> methods,
    List<GeneratedUse> interfaces,
    List<InterfaceMethod> members,
    List<DispatchedMethod> merged,
    Optional<ClassShim> classShim,
    List<PermittedShim> permitted,
    List<DispatchedMethod> received,
    List<RecycleConflict> conflicts) {
  /** Copies the lists. */
  public TraitModel {
    methods = List.copyOf(methods);
    interfaces = List.copyOf(interfaces);
    members = List.copyOf(members);
    merged = List.copyOf(merged);
    permitted = List.copyOf(permitted);
    received = List.copyOf(received);
    conflicts = List.copyOf(conflicts);
  }

  /** Whether it is an interface. */
  public boolean isInterface() {
    return element.getKind().isInterface();
  }

  /** Whether only permitted types may extend it. */
  public boolean isSealed() {
    return element.getModifiers().contains(Modifier.SEALED);
  }

  /** Whether what is generated from it is public. */
  public boolean isPublic() {
    return Visibility.isPublic(element);
  }

  /** The async methods whose entry points it declares. */
  public List<MethodModel> ownEntries() {
    return methods.stream()
        .filter(method -> !method.isStatic() && method.entryOwner().equals(entries))
        .toList();
  }

  /** Those of them that can be bound to a receiver. */
  public List<MethodModel> boundEntries() {
    return ownEntries().stream().filter(method -> method.bound().isPresent()).toList();
  }

  /** Whether it declares anything that code can stand in. */
  public boolean hasCode() {
    return element.getEnclosedElements().stream()
        .anyMatch(
            member ->
                !(member instanceof TypeElement)
                    && !member.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** Whether a generated interface beside the shim has entry points. */
  public boolean hasEntries() {
    return !isInterface() && !(ownEntries().isEmpty() && received.isEmpty());
  }

  /** The async methods with a body. */
  public List<MethodModel> bodies() {
    return methods.stream().filter(MethodModel::hasBody).toList();
  }

  /** The abstract async methods, which a poll function may implement. */
  public List<MethodModel> polled() {
    return isSealed()
        ? List.of()
        : methods.stream().filter(method -> !method.hasBody() && isInterface()).toList();
  }

  /** The static async methods. */
  public List<MethodModel> statics() {
    return methods.stream().filter(MethodModel::isStatic).toList();
  }

  /** Whether something is generated under the name of the shim. */
  public boolean hasShim() {
    return isInterface() || classShim.isPresent() || !statics().isEmpty();
  }
}
