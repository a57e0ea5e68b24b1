package io.asynctrait.processor.validate;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.ClassShim;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Checks that the second form of a constructor, with the choice of recycling, meets no other
 * constructor.
 */
final class ConstructorValidator {
  private static final String RECYCLING = "io.asynctrait.runtime.Recycling";

  private final Elements elements;
  private final ErasedSignatures signatures;

  ConstructorValidator(Elements elements, Types types) {
    this.elements = elements;
    this.signatures = new ErasedSignatures(types);
  }

  void check(ClassShim shim, Report report) {
    TypeElement recycling = elements.getTypeElement(RECYCLING);
    if (recycling == null) {
      return;
    }
    for (ExecutableElement constructor : shim.constructors()) {
      List<TypeMirror> second = signatures.erased(constructor);
      second.add(second.size() - (constructor.isVarArgs() ? 1 : 0), recycling.asType());
      for (ExecutableElement other : shim.constructors()) {
        if (signatures.same(signatures.erased(other), second)) {
          report.add(
              Code.CONSTRUCTOR_COLLISION,
              new Site.Declaration(other),
              MethodValidator.name(other),
              MethodValidator.name(constructor));
        }
      }
    }
  }
}
