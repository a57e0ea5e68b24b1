package io.asynctrait.processor.shadow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** A source or class file of the running compilation, as the shadow may read it. */
abstract class ShadowFile implements JavaFileObject {
  private final FileObject file;
  private final Kind kind;
  private final String binaryName;

  ShadowFile(FileObject file, Kind kind, String binaryName) {
    this.file = file;
    this.kind = kind;
    this.binaryName = binaryName;
  }

  /** A source file, with the text that the shadow is to see. */
  static ShadowFile source(FileObject file, String binaryName, SourceText text) {
    return new ShadowFile(file, Kind.SOURCE, binaryName) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return text.read();
      }

      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return file instanceof JavaFileObject source && source.isNameCompatible(simpleName, kind);
      }
    };
  }

  /** A class file, with somebody to be told what the shadow reads. */
  static ShadowFile classFile(FileObject file, String binaryName, ContentListener listener) {
    return new ShadowFile(file, Kind.CLASS, binaryName) {
      @Override
      public InputStream openInputStream() throws IOException {
        try (InputStream in = file.openInputStream()) {
          byte[] content = in.readAllBytes();
          listener.read(content);
          return new ByteArrayInputStream(content);
        }
      }

      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.CLASS
            && simpleName.equals(binaryName.substring(binaryName.lastIndexOf('.') + 1));
      }
    };
  }

  /** Text that is made when it is asked for. */
  interface SourceText {
    CharSequence read() throws IOException;
  }

  /** Sees the content of a file when it is read. */
  interface ContentListener {
    void read(byte[] content) throws IOException;
  }

  /** The class for which the file was listed. A source file may declare several. */
  final String binaryName() {
    return binaryName;
  }

  @Override
  public final Kind getKind() {
    return kind;
  }

  @Override
  public final URI toUri() {
    return file.toUri();
  }

  @Override
  public final String getName() {
    return file.getName();
  }

  @Override
  public final long getLastModified() {
    return file.getLastModified();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    throw new UnsupportedOperationException("not a source file: " + getName());
  }

  @Override
  public InputStream openInputStream() throws IOException {
    throw new UnsupportedOperationException("not a class file: " + getName());
  }

  @Override
  public final Reader openReader(boolean ignoreEncodingErrors) throws IOException {
    throw new UnsupportedOperationException("read by content only: " + getName());
  }

  @Override
  public final OutputStream openOutputStream() {
    throw new UnsupportedOperationException("read-only: " + getName());
  }

  @Override
  public final Writer openWriter() {
    throw new UnsupportedOperationException("read-only: " + getName());
  }

  @Override
  public final boolean delete() {
    return false;
  }

  @Override
  public final @Nullable NestingKind getNestingKind() {
    return null;
  }

  @Override
  public final @Nullable Modifier getAccessLevel() {
    return null;
  }

  @Override
  public final String toString() {
    return getName();
  }
}
