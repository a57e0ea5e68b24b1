package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Collection;

/** The annotations that generated types carry. */
final class GeneratedAnnotation {
  /** {@code @Generated}, without a date: the same input gives the same bytes. */
  static final AnnotationSpec SPEC =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "io.asynctrait.processor.AsyncTraitProcessor")
          .build();

  private GeneratedAnnotation() {}

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
