package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.model.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Hands generated sources to the compiler, but for those that are checked in and compiled already.
 */
final class SourceWriter {
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
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }

  /**
   * Whether a type of that name is being compiled from source; a stale class file does not count.
   */
  boolean isAmongSources(String name) {
    TypeElement existing = elements.getTypeElement(name);
    return existing != null && trees.getPath(existing) != null;
  }
}
