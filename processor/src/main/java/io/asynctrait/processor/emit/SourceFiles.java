package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.HidingNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Turns a type into the text of its file. */
final class SourceFiles {
  private static final String GENERATOR = "io.asynctrait.processor.AsyncTraitProcessor";
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");

  private final Elements elements;

  /** Whether {@code java.lang} has a type of a name. */
  private final Map<String, Boolean> inJavaLang = new HashMap<>();

  SourceFiles(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the file of {@code spec}.
   *
   * @param origin the type that it is generated from
   */
  GeneratedSource of(GeneratedType type, TypeSpec spec, TypeElement origin) {
    TypeSpec.Builder marked = spec.toBuilder().avoidClashesWithNestedClasses(origin);
    if (extendsType(spec, ClassName.get(origin))) {
      marked.alwaysQualify(fieldsOf(origin));
    }
    if (isGeneratedVisibleTo(origin)) {
      // No date: the same input gives the same bytes.
      marked.addAnnotation(
          AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
              .addMember("value", "$S", GENERATOR)
              .build());
    }
    JavaFile file =
        JavaFile.builder(type.packageName(), marked.build()).skipJavaLangImports(true).build();
    String text = file.toString();
    if (shadowsJavaLang(text, elements.getPackageOf(origin))) {
      text = file.toBuilder().skipJavaLangImports(false).build().toString();
    }
    return new GeneratedSource(type, origin, LocalTypeWriter.unwrap(text, Layout::tidy));
  }

  private static boolean extendsType(TypeSpec spec, ClassName type) {
    List<TypeName> above = new ArrayList<>(spec.superinterfaces());
    above.add(spec.superclass());
    return above.stream().anyMatch(supertype -> TypeNames.erased(supertype).equals(type));
  }

  /** Fields that are inherited hide classes of the same name. */
  private String[] fieldsOf(TypeElement origin) {
    return ElementFilter.fieldsIn(elements.getAllMembers(origin)).stream()
        .map(field -> field.getSimpleName().toString())
        .filter(HidingNames::contains)
        .toArray(String[]::new);
  }

  private boolean isGeneratedVisibleTo(TypeElement origin) {
    return elements.getTypeElement(elements.getModuleOf(origin), GENERATED) != null;
  }

  /**
   * Whether {@code text} has a name that the package takes from {@code java.lang}. Asks by name: a
   * list of the package would have the compilation read all sources of it that it can find.
   */
  private boolean shadowsJavaLang(String text, PackageElement userPackage) {
    return TYPE_NAME
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .anyMatch(name -> isInJavaLang(name) && has(userPackage, name));
  }

  private boolean has(PackageElement userPackage, String name) {
    String qualified = userPackage.isUnnamed() ? name : userPackage.getQualifiedName() + "." + name;
    return elements.getTypeElement(elements.getModuleOf(userPackage), qualified) != null;
  }

  private boolean isInJavaLang(String name) {
    return inJavaLang.computeIfAbsent(
        name, key -> elements.getTypeElement(javaBase(), "java.lang." + key) != null);
  }

  /** Asking one module only spares a search in all of them. */
  private ModuleElement javaBase() {
    return elements.getModuleElement("java.base");
  }
}
