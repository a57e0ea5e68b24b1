package io.asynctrait.processor.shadow;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class files that the running compilation reads its libraries from.
 *
 * <p>{@code Filer} answers for the class path. Since JDK 18 {@code Elements} answers for every
 * class, on the module path too.
 */
final class ClassFiles {
  private static final @Nullable Method FILE_OBJECT_OF = fileObjectOf();

  private final Elements elements;
  private final Filer filer;

  ClassFiles(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    filer = environment.getFiler();
  }

  /** Whether libraries on the module path can be read. */
  static boolean reachModulePath() {
    return FILE_OBJECT_OF != null;
  }

  /** The class file of {@code type}, or null if it has none that can be read. */
  @Nullable FileObject find(TypeElement type) {
    FileObject known = fromElements(type);
    return known != null ? known : fromClassPath(type);
  }

  private @Nullable FileObject fromElements(TypeElement type) {
    if (FILE_OBJECT_OF == null) {
      return null;
    }
    try {
      JavaFileObject file = (JavaFileObject) FILE_OBJECT_OF.invoke(elements, type);
      return file != null && file.getKind() == JavaFileObject.Kind.CLASS ? file : null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return null;
    }
  }

  private @Nullable FileObject fromClassPath(TypeElement type) {
    PackageElement owner = elements.getPackageOf(type);
    String packageName = owner.getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    String fileName = binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".class";
    try {
      return filer.getResource(StandardLocation.CLASS_PATH, packageName, fileName);
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Method fileObjectOf() {
    try {
      return Elements.class.getMethod("getFileObjectOf", Element.class);
    } catch (NoSuchMethodException e) {
      return null; // JDK 17
    }
  }
}
