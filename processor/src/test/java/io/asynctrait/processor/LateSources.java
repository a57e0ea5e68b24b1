package io.asynctrait.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Brings some source files in later rounds, as a processor does that generates them. */
final class LateSources extends AbstractProcessor {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private final List<Path> early = new ArrayList<>();
  private final List<Path> late = new ArrayList<>();
  private final Set<String> written = new TreeSet<>();
  private int left = 2;

  /**
   * Divides sources.
   *
   * @param phase which files are early: every third from here on; the others come in equal parts in
   *     the next two rounds
   */
  LateSources(List<Path> sources, int phase) {
    for (int i = 0; i < sources.size(); i++) {
      (i % 3 == phase % 3 ? early : late).add(sources.get(i));
    }
    if (early.isEmpty()) { // javac wants something to begin with
      early.add(late.remove(0));
    }
  }

  /** The files that javac is given. */
  List<Path> early() {
    return early;
  }

  /** What has been written, by qualified names with slashes. */
  Set<String> written() {
    return written;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (left > 0) {
      List<Path> next = late.subList(0, (late.size() + left - 1) / left);
      next.forEach(this::write);
      next.clear();
      left--;
    }
    return false;
  }

  private void write(Path source) {
    try {
      String text = Files.readString(source);
      Matcher packageName = PACKAGE.matcher(text);
      String prefix = packageName.find() ? packageName.group(1) + "." : "";
      String name = prefix + source.getFileName().toString().replace(".java", "");
      written.add(name.replace('.', '/'));
      try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        out.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
