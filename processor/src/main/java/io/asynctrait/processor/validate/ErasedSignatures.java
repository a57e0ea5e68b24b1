package io.asynctrait.processor.validate;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Compares parameters as the virtual machine does. */
final class ErasedSignatures {
  private final Types types;

  ErasedSignatures(Types types) {
    this.types = types;
  }

  /** The erased parameter types, in a list that may be added to. */
  List<TypeMirror> erased(ExecutableElement method) {
    List<TypeMirror> erased = new ArrayList<>();
    method.getParameters().forEach(parameter -> erased.add(types.erasure(parameter.asType())));
    return erased;
  }

  boolean same(List<TypeMirror> a, List<TypeMirror> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!types.isSameType(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
