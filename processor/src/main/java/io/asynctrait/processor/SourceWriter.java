package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.GeneratedType;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Hands generated sources to the compiler, but for those that are checked in and compiled already.
 */
final class SourceWriter {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String GENERATOR = AsyncTraitProcessor.class.getName();

  private final Elements elements;
  private final Filer filer;
  private final Trees trees;

  SourceWriter(Elements elements, Filer filer, Trees trees) {
    this.elements = elements;
    this.filer = filer;
    this.trees = trees;
  }

  /**
   * Writes a source file.
   *
   * @return whether the compiler will have another round for it
   */
  boolean write(GeneratedSource source) {
    String name = source.type().qualifiedName();
    if (isAmongSources(name)) {
      return false;
    }
    try (Writer out = filer.createSourceFile(name, source.origin()).openWriter()) {
      out.write(source.text());
      return true;
    } catch (IOException e) {
      throw new Failures.CannotWriteException(name, e);
    }
  }

  /** Whether a type of that name is being compiled that we did not generate. */
  boolean isHandWritten(GeneratedType type) {
    TypeElement existing = elements.getTypeElement(type.qualifiedName());
    return existing != null && isAmongSources(type.qualifiedName()) && !isMarked(existing);
  }

  private boolean isMarked(TypeElement type) {
    boolean canBeMarked = elements.getTypeElement(elements.getModuleOf(type), GENERATED) != null;
    return !canBeMarked
        || AsyncMethods.annotation(type, GENERATED).stream()
            .flatMap(annotation -> annotation.getElementValues().values().stream())
            .anyMatch(value -> value.toString().contains(GENERATOR));
  }

  /** A stale class file does not count. */
  private boolean isAmongSources(String name) {
    TypeElement existing = elements.getTypeElement(name);
    return existing != null && trees.getPath(existing) != null;
  }
}
