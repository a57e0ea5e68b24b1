package io.asynctrait.processor.validate;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RecycleConflict;
import io.asynctrait.processor.model.TraitModel;
import io.asynctrait.processor.model.Visibility;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The rules about what a type inherits, and about the names of what is generated inside its shim.
 */
public final class ModelValidator {
  private final EntryNameValidator entryNames;
  private final ConstructorValidator constructors;

  /** Validates with the utilities of the running compilation. */
  public ModelValidator(Elements elements, Types types) {
    this.entryNames = new EntryNameValidator(elements, types);
    this.constructors = new ConstructorValidator(elements, types);
  }

  /** Checks a type whose declarations are valid. */
  public Report validate(TraitModel model) {
    Report report = new Report();
    for (RecycleConflict conflict : model.conflicts()) {
      TypeElement owner = AsyncMethods.ownerOf(conflict.method());
      report.add(
          Code.RECYCLE_CONFLICT,
          new Site.Declaration(owner.equals(model.element()) ? conflict.method() : model.element()),
          AsyncMethods.ownerOf(conflict.first()).getSimpleName(),
          AsyncMethods.ownerOf(conflict.second()).getSimpleName(),
          MethodValidator.name(conflict.method()),
          model.element().getSimpleName());
    }
    if (model.classShim().isPresent()) {
      checkInherited(model.element(), report);
    }
    model.classShim().ifPresent(shim -> constructors.check(shim, report));
    bodiesAbove(model)
        .filter(method -> !Visibility.isGeneratedVisible(method.owner(), model.element()))
        .forEach(
            method ->
                report.add(
                    Code.HIDDEN_ASYNC_METHOD,
                    new Site.Declaration(model.element()),
                    model.element().getSimpleName(),
                    MethodValidator.name(method.element()),
                    method.owner().getSimpleName()));
    entryNames.check(model, report);
    return report;
  }

  /** The inherited methods whose state machines the shim calls. */
  private static Stream<MethodModel> bodiesAbove(TraitModel model) {
    Stream<MethodModel> ofClass =
        model.classShim().stream()
            .flatMap(shim -> shim.methods().stream())
            .map(DispatchedMethod::method)
            .filter(method -> !isPackagePrivate(method.element().getModifiers()));
    Stream<MethodModel> ofInterface =
        model.members().stream().flatMap(member -> member.async().stream());
    return Stream.concat(ofClass, ofInterface).filter(MethodModel::hasBody);
  }

  private static void checkInherited(TypeElement type, Report report) {
    for (TypeMirror t = type.getSuperclass();
        t instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement superclass;
        t = superclass.getSuperclass()) {
      if (Visibility.samePackage(type, superclass)) {
        continue;
      }
      for (ExecutableElement method : AsyncMethods.declaredIn(superclass)) {
        if (isPackagePrivate(method.getModifiers())) {
          report.add(
              Code.INACCESSIBLE_INHERITED_METHOD,
              new Site.Declaration(type),
              type.getSimpleName(),
              superclass.getSimpleName() + "." + MethodValidator.name(method));
        }
      }
    }
  }

  private static boolean isPackagePrivate(Set<Modifier> modifiers) {
    return !modifiers.contains(Modifier.PUBLIC)
        && !modifiers.contains(Modifier.PROTECTED)
        && !modifiers.contains(Modifier.STATIC);
  }
}
