package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.ClassShim;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.Entry;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the async methods that the shim of a type overrides, and the entry points that it
 * implements.
 */
final class DispatchReader {
  private final Hierarchy hierarchy;
  private final Elements elements;
  private final Types types;

  DispatchReader(Hierarchy hierarchy, Elements elements, Types types) {
    this.hierarchy = hierarchy;
    this.elements = elements;
    this.types = types;
  }

  /**
   * Returns the shim of a class, or nothing if abstract methods are left or nobody may extend the
   * class.
   */
  Optional<ClassShim> classShim() {
    if (!AsyncMethods.permitsShim(hierarchy.type()) || constructors().isEmpty()) {
      return Optional.empty();
    }
    List<ExecutableElement> async = new ArrayList<>();
    for (ExecutableElement method : hierarchy.effectiveMethods()) {
      Optional<ExecutableElement> implementation =
          method.getModifiers().contains(Modifier.ABSTRACT) || isFromPolled(method)
              ? polledVersion(method)
              : Optional.of(method);
      if (implementation.isEmpty()) {
        if (isImplementedByObject(method)) {
          continue;
        }
        return Optional.empty();
      }
      if (AsyncMethods.isAsync(implementation.get())) {
        async.add(implementation.get());
      }
    }
    List<ExecutableElement> distinct = hierarchy.distinct(async);
    List<DispatchedMethod> methods =
        distinct.stream()
            .map(
                method ->
                    dispatched(
                        method,
                        MethodReader.read(method, elements, types).orElseThrow(),
                        isOverloaded(method, distinct)))
            .toList();
    return Optional.of(new ClassShim(constructors(), methods, isSerializable()));
  }

  /** An interface may declare {@code equals} anew, as {@code Comparator} does. */
  private boolean isImplementedByObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(own -> own.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            own ->
                own.getSimpleName().equals(method.getSimpleName())
                    && types.isSubsignature(
                        hierarchy.asMember(method), (ExecutableType) own.asType()));
  }

  /**
   * Returns the entry points that are inherited and have to be chosen or written anew: those that
   * an interface inherits from more than one trait, and those of methods that an unannotated type
   * implements.
   */
  List<DispatchedMethod> merged() {
    boolean isInterface = hierarchy.type().getKind().isInterface();
    List<DispatchedMethod> merged = new ArrayList<>();
    for (ExecutableElement method : hierarchy.distinct(hierarchy.effectiveMethods())) {
      boolean dispatched = !isInterface && (AsyncMethods.isAsync(method) || isFromPolled(method));
      List<MethodModel> versions = visibleVersions(method);
      if (!dispatched && !versions.isEmpty()) {
        DispatchedMethod candidate = dispatched(method, versions.get(0), false);
        List<Entry> open =
            candidate.entries().stream()
                .filter(entry -> !isInterface || isAmbiguous(entry, versions))
                .toList();
        if (!open.isEmpty()) {
          merged.add(withEntries(candidate, open));
        }
      }
    }
    return merged;
  }

  /**
   * Returns the async methods of a sealed type whose entry points other types declare: the sealed
   * type has more to say about the receiver.
   */
  List<DispatchedMethod> received() {
    TypeElement type = hierarchy.type();
    if (!type.getModifiers().contains(Modifier.SEALED)) {
      return List.of();
    }
    List<DispatchedMethod> received = new ArrayList<>();
    for (ExecutableElement method : hierarchy.distinct(hierarchy.effectiveMethods())) {
      MethodReader.read(method, elements, types)
          .filter(model -> GeneratedNames.isReceivedBy(type, model))
          .ifPresent(model -> received.add(dispatched(method, model, false)));
    }
    return received;
  }

  private boolean isAmbiguous(Entry entry, List<MethodModel> versions) {
    Set<GeneratedType> owners = new LinkedHashSet<>();
    for (MethodModel version : versions) {
      if (version.startName().equals(entry.startName())) {
        owners.add(version.entryOwner());
      }
    }
    return owners.size() > 1 && !owners.contains(GeneratedNames.shim(hierarchy.type()));
  }

  private static DispatchedMethod withEntries(DispatchedMethod method, List<Entry> entries) {
    return new DispatchedMethod(
        method.method(),
        method.signature(),
        method.result(),
        method.thrown(),
        entries,
        method.recycle(),
        method.field(),
        method.isBound());
  }

  /** An abstract async method whose trait's {@code Polled} interface the class implements. */
  private Optional<ExecutableElement> polledVersion(ExecutableElement method) {
    return hierarchy.equivalents(method).stream()
        .filter(AsyncMethods::isAsync)
        .filter(version -> AsyncMethods.ownerOf(version).getKind().isInterface())
        .filter(
            version ->
                hierarchy.contains(
                    GeneratedNames.polled(AsyncMethods.ownerOf(version)).qualifiedName()))
        .findFirst();
  }

  /**
   * A {@code Polled} interface has bodies for the methods that it polls, for classes that are used
   * without a shim.
   */
  private boolean isFromPolled(ExecutableElement method) {
    String owner = AsyncMethods.ownerOf(method).getQualifiedName().toString();
    return hierarchy.equivalents(method).stream()
        .map(version -> GeneratedNames.polled(AsyncMethods.ownerOf(version)).qualifiedName())
        .anyMatch(owner::equals);
  }

  private static boolean isOverloaded(ExecutableElement method, List<ExecutableElement> methods) {
    return methods.stream()
            .filter(other -> other.getSimpleName().contentEquals(method.getSimpleName()))
            .count()
        > 1;
  }

  private DispatchedMethod dispatched(
      ExecutableElement method, MethodModel model, boolean overloaded) {
    ExecutableType signature = hierarchy.asMember(method);
    Set<Entry> entries = new TreeSet<>(Comparator.comparing(Entry::startName));
    List<MethodModel> versions = visibleVersions(method);
    for (MethodModel version : versions) {
      entries.add(new Entry(version.startName(), version.lane()));
    }
    boolean isBound = model.bound().isPresent() && !isCloneable() && declares(versions, model);
    return new DispatchedMethod(
        model,
        signature,
        FutureType.of(signature.getReturnType(), elements).result(),
        hierarchy.thrown(method),
        List.copyOf(entries),
        new RecycleReader(types).read(method, hierarchy),
        isBound
            ? GeneratedNames.boundField(method, overloaded)
            : GeneratedNames.framesField(method, overloaded),
        isBound);
  }

  /** Whether our shim can name the type that has the entry points of {@code model}. */
  private static boolean declares(List<MethodModel> versions, MethodModel model) {
    return versions.stream()
        .anyMatch(
            version -> GeneratedNames.entryPoints(version.owner()).equals(model.entryOwner()));
  }

  /** A copy would have methods that are bound to the object that it was copied from. */
  private boolean isCloneable() {
    return isA("java.lang.Cloneable");
  }

  /** All async declarations of the method in types whose entry points our shim can name. */
  private List<MethodModel> visibleVersions(ExecutableElement method) {
    return hierarchy.equivalents(method).stream()
        .filter(version -> TraitReader.canName(hierarchy.type(), AsyncMethods.ownerOf(version)))
        .flatMap(version -> MethodReader.read(version, elements, types).stream())
        .toList();
  }

  private List<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(hierarchy.type().getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private boolean isSerializable() {
    return isA("java.io.Serializable");
  }

  private boolean isA(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type != null
        && types.isSubtype(types.erasure(hierarchy.type().asType()), types.erasure(type.asType()));
  }
}
