package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.ClassShim;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedUse;
import io.asynctrait.processor.model.InterfaceMethod;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RecycleConflict;
import io.asynctrait.processor.model.TraitModel;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an {@code @AsyncTrait} type. */
public final class TraitReader {
  private final Elements elements;
  private final Types types;

  /** Reads with the utilities of the running compilation. */
  public TraitReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns what {@code type}, whose signatures resolve, declares and inherits. */
  public TraitModel read(TypeElement type) {
    Hierarchy hierarchy = new Hierarchy(type, types);
    DispatchReader dispatch = new DispatchReader(hierarchy, elements, types);
    boolean isInterface = type.getKind().isInterface();
    List<MethodModel> methods =
        AsyncMethods.declaredIn(type).stream()
            .flatMap(method -> MethodReader.read(method, elements, types).stream())
            .toList();
    Optional<ClassShim> classShim = isInterface ? Optional.empty() : dispatch.classShim();
    return new TraitModel(
        type,
        GeneratedNames.shim(type),
        GeneratedNames.entryPoints(type),
        methods,
        isInterface ? nearestTraits(hierarchy) : implementedInterfaces(hierarchy),
        isInterface ? members(hierarchy) : List.of(),
        isInterface || classShim.isPresent() ? dispatch.merged() : List.of(),
        classShim,
        new PermittedReader(elements, types).read(type),
        dispatch.received(),
        classShim.map(shim -> conflicts(hierarchy)).orElse(List.of()));
  }

  private List<InterfaceMethod> members(Hierarchy hierarchy) {
    return hierarchy.distinct(hierarchy.effectiveMethods()).stream()
        .map(
            method ->
                new InterfaceMethod(
                    method,
                    hierarchy.asMember(method),
                    hierarchy.thrown(method),
                    MethodReader.read(method, elements, types)))
        .toList();
  }

  private List<RecycleConflict> conflicts(Hierarchy hierarchy) {
    RecycleReader reader = new RecycleReader(types);
    return hierarchy.effectiveMethods().stream()
        .filter(AsyncMethods::isAsync)
        .flatMap(method -> reader.conflict(method, hierarchy).stream())
        .toList();
  }

  /**
   * The shims of the annotated interfaces above, without those that another one of them extends
   * already.
   */
  private List<GeneratedUse> nearestTraits(Hierarchy hierarchy) {
    List<DeclaredType> traits =
        hierarchy.annotatedSupertypes().stream()
            .filter(trait -> elementOf(trait).getKind().isInterface())
            .filter(trait -> canName(hierarchy.type(), elementOf(trait)))
            .toList();
    return traits.stream()
        .filter(
            trait ->
                traits.stream().noneMatch(other -> other != trait && types.isSubtype(other, trait)))
        .map(
            trait ->
                new GeneratedUse(GeneratedNames.shim(elementOf(trait)), trait.getTypeArguments()))
        .toList();
  }

  private List<GeneratedUse> implementedInterfaces(Hierarchy hierarchy) {
    List<GeneratedUse> interfaces = new ArrayList<>(nearestTraits(hierarchy));
    for (DeclaredType supertype : hierarchy.all()) {
      TypeElement element = elementOf(supertype);
      if (!element.getKind().isInterface()
          && AsyncMethods.isAsyncTrait(element)
          && canName(hierarchy.type(), element)
          && declaresEntries(element)) {
        interfaces.add(
            new GeneratedUse(GeneratedNames.entries(element), supertype.getTypeArguments()));
      }
    }
    return interfaces;
  }

  private boolean declaresEntries(TypeElement type) {
    return AsyncMethods.declaredIn(type).stream()
        .flatMap(method -> MethodReader.read(method, elements, types).stream())
        .anyMatch(method -> method.entryOwner().equals(GeneratedNames.entries(type)));
  }

  static boolean canName(TypeElement user, TypeElement type) {
    return Visibility.isGeneratedVisible(type, user);
  }

  private static TypeElement elementOf(DeclaredType type) {
    return (TypeElement) type.asElement();
  }
}
