package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Collection;

/** {@code @SuppressWarnings} of generated types. */
final class Suppressions {
  private Suppressions() {}

  static void suppress(TypeSpec.Builder type, Collection<String> categories) {
    if (!categories.isEmpty()) {
      type.addAnnotation(suppression(categories));
    }
  }

  static void suppress(MethodSpec.Builder method, String category) {
    method.addAnnotation(
        AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", category).build());
  }

  private static AnnotationSpec suppression(Collection<String> categories) {
    AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
    categories.forEach(category -> suppression.addMember("value", "$S", category));
    return suppression.build();
  }
}
