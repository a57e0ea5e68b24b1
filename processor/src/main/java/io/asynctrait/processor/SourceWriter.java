package io.asynctrait.processor;

import io.asynctrait.processor.model.GeneratedSource;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/**
 * Hands generated sources to the compiler, but for those that are checked in and compiled already.
 */
final class SourceWriter {
  private final Filer filer;
  private final CheckedInSources checkedIn;

  SourceWriter(Filer filer, CheckedInSources checkedIn) {
    this.filer = filer;
    this.checkedIn = checkedIn;
  }

  /**
   * Writes a source file.
   *
   * @return whether the compiler will have another round for it
   */
  boolean write(GeneratedSource source) {
    if (checkedIn.isCheckedIn(source)) {
      return false;
    }
    String name = source.type().qualifiedName();
    try (Writer out = filer.createSourceFile(name, source.origin()).openWriter()) {
      out.write(source.text());
      return true;
    } catch (IOException e) {
      throw new Failures.CannotWriteException(name, e);
    }
  }
}
