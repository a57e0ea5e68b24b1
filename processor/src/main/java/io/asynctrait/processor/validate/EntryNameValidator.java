package io.asynctrait.processor.validate;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.Entry;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.InterfaceMethod;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Checks that the methods generated into shims meet no methods of the user's, and none of each
 * other.
 */
final class EntryNameValidator {
  private static final String CONTEXT = "io.asynctrait.runtime.Context";

  private final Elements elements;
  private final Types types;
  private final ErasedSignatures signatures;

  EntryNameValidator(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.signatures = new ErasedSignatures(types);
  }

  /**
   * A generated method: its name and erased parameter types, and what it is generated for, the
   * method or else the type itself.
   */
  private record Generated(String name, List<TypeMirror> parameters, Element source) {}

  void check(TraitModel model, Report report) {
    TypeElement context = elements.getTypeElement(CONTEXT);
    if (context == null) {
      return;
    }
    List<Generated> generated = generated(model, context.asType());
    for (ExecutableElement method : usersMethods(model.element())) {
      for (Generated entry : generated) {
        if (method.getSimpleName().contentEquals(entry.name())
            && signatures.same(signatures.erased(method), entry.parameters())) {
          report.add(
              Code.ENTRY_NAME_TAKEN,
              site(method, model),
              MethodValidator.name(method),
              MethodValidator.name(entry.source()));
        }
      }
    }
    checkEachOther(model, generated, report);
  }

  private void checkEachOther(TraitModel model, List<Generated> generated, Report report) {
    Set<Element> told = new HashSet<>();
    for (int i = 0; i < generated.size(); i++) {
      for (Generated earlier : generated.subList(0, i)) {
        Generated later = generated.get(i);
        if (later.name().equals(earlier.name())
            && !later.source().getSimpleName().equals(earlier.source().getSimpleName())
            && signatures.same(later.parameters(), earlier.parameters())
            && told.add(later.source())) {
          report.add(
              Code.ENTRY_NAME_COLLISION,
              site(later.source(), model),
              later.name(),
              MethodValidator.name(earlier.source()),
              MethodValidator.name(later.source()));
        }
      }
    }
  }

  private static Site site(Element method, TraitModel model) {
    return new Site.Declaration(
        model.element().equals(method.getEnclosingElement()) ? method : model.element());
  }

  private List<Generated> generated(TraitModel model, TypeMirror context) {
    List<Generated> generated = new ArrayList<>();
    for (InterfaceMethod member : model.members()) {
      member
          .async()
          .ifPresent(
              method ->
                  generated.add(
                      new Generated(
                          method.startName(), withContext(method, context), method.element())));
    }
    for (MethodModel method : model.isInterface() ? model.ownEntries() : List.<MethodModel>of()) {
      List<TypeMirror> parameters = withContext(method, context);
      parameters.add(0, types.erasure(model.element().asType()));
      generated.add(new Generated(method.awaitName(), parameters, method.element()));
    }
    if (model.isInterface() && !model.isSealed()) {
      TypeMirror any = types.erasure(model.element().asType());
      generated.add(new Generated("of", List.of(any), model.element()));
    }
    for (MethodModel method : model.polled()) {
      generated.add(
          new Generated(
              GeneratedNames.poll(method.name()), withContext(method, context), method.element()));
    }
    model
        .classShim()
        .ifPresent(
            shim -> {
              shim.methods().stream()
                  .filter(DispatchedMethod::isBound)
                  .findFirst()
                  .ifPresent(first -> generated.add(boundMethod(first)));
              for (DispatchedMethod dispatched : shim.methods()) {
                for (Entry entry : dispatched.entries()) {
                  generated.add(
                      new Generated(
                          entry.startName(),
                          withContext(dispatched.method(), context),
                          dispatched.method().element()));
                }
              }
            });
    return generated;
  }

  private Generated boundMethod(DispatchedMethod method) {
    TypeMirror type = elements.getTypeElement("java.lang.Class").asType();
    return new Generated("boundMethod", List.of(types.erasure(type)), method.method().element());
  }

  private List<TypeMirror> withContext(MethodModel method, TypeMirror context) {
    List<TypeMirror> parameters = signatures.erased(method.element());
    parameters.add(context);
    return parameters;
  }

  /** What a type declares and inherits, but for what is generated. */
  private List<ExecutableElement> usersMethods(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !isStaticInInterface(method))
        .filter(
            method ->
                !AsyncMethods.ownerOf(method).getSimpleName().toString().startsWith("AsyncTrait_"))
        .toList();
  }

  /** Such a method is not inherited. */
  private static boolean isStaticInInterface(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && AsyncMethods.ownerOf(method).getKind().isInterface();
  }
}
