package io.asynctrait.processor.shadow;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class files that the running compilation reads its libraries from.
 *
 * <p>{@code Filer} answers for the class path, without the compilation reading the class. Since JDK
 * 18 {@code Elements} answers for every class that it has read, on the module path too.
 */
final class ClassFiles {
  private static final @Nullable Method FILE_OBJECT_OF = fileObjectOf();

  private final Elements elements;
  private final Filer filer;

  ClassFiles(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    filer = environment.getFiler();
  }

  /** Whether libraries on the module path can be found. */
  static boolean reachModulePath() {
    return FILE_OBJECT_OF != null;
  }

  /** The class file that a type or module was read from, or null if that is not known. */
  @Nullable FileObject of(Element element) {
    if (FILE_OBJECT_OF == null) {
      return null;
    }
    try {
      JavaFileObject file = (JavaFileObject) FILE_OBJECT_OF.invoke(elements, element);
      return file != null && file.getKind() == JavaFileObject.Kind.CLASS ? file : null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return null;
    }
  }

  /** The class file of that name on the class path, or null. */
  @Nullable FileObject onClassPath(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    String fileName = binaryName.substring(dot + 1) + ".class";
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
