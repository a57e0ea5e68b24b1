package io.asynctrait.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generated sources that are checked in, and so are compiled as any other source is. They are not
 * generated once more, but compared with what would be: a stale one would run yesterday's body.
 */
final class CheckedInSources {
  /** Says that all generated sources are checked in; nothing is written then. */
  static final String OPTION = "asynctrait.checkedIn";

  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String GENERATOR = AsyncTraitProcessor.class.getName();

  private final Elements elements;
  private final Trees trees;
  private final CompiledTypes types;
  private final boolean complete;
  private final Set<String> marked = new LinkedHashSet<>();
  private final Set<String> generated = new HashSet<>();
  private Report report = new Report();

  CheckedInSources(ProcessingEnvironment environment, Trees trees, CompiledTypes types) {
    this.types = types;
    this.elements = environment.getElementUtils();
    this.trees = trees;
    String option = environment.getOptions().getOrDefault(OPTION, "false");
    this.complete = environment.getOptions().containsKey(OPTION) && !"false".equals(option);
  }

  /** Takes note of the sources of a round. */
  void newRound(Set<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type && isMarked(type)) {
        marked.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Compares a source with its checked-in version, if there is one, or should be one. */
  boolean isCheckedIn(GeneratedSource source) {
    String name = source.type().qualifiedName();
    generated.add(name);
    CompilationUnitTree unit = unitOf(types.find(name));
    if (unit != null) {
      compare(name, unit, source.text());
    } else if (complete) {
      Site site = new Site.Declaration(source.origin());
      report.add(Code.MISSING_SOURCE, site, name, source.origin().getQualifiedName());
    }
    return unit != null || complete;
  }

  private void compare(String name, CompilationUnitTree unit, String text) {
    // Version control may have changed the ends of the lines.
    String present = textOf(unit).replace("\r\n", "\n");
    if (!present.equals(text)) {
      report.add(
          Code.STALE_SOURCE,
          new Site.Declaration(Objects.requireNonNull(types.find(name))),
          name,
          "\n" + LineDifference.of(present, text));
    }
  }

  /** Takes note, at the end, of what was generated once and is no more. */
  void checkLeftovers() {
    if (complete) {
      for (String name : marked) {
        TypeElement type = types.find(name);
        if (!generated.contains(name) && type != null) {
          report.add(Code.LEFTOVER_SOURCE, new Site.Declaration(type), name);
        }
      }
    }
  }

  /** Returns what was found since it was last asked for. */
  Report takeReport() {
    Report taken = report;
    report = new Report();
    return taken;
  }

  /** Whether a type of that name is being compiled that we did not generate. */
  boolean isHandWritten(String name) {
    TypeElement existing = types.find(name);
    return existing != null
        && elements.getTypeElement(elements.getModuleOf(existing), GENERATED) != null
        && unitOf(existing) != null
        && !isMarked(existing);
  }

  private static boolean isMarked(TypeElement type) {
    return AsyncMethods.annotation(type, GENERATED).stream()
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .anyMatch(value -> value.toString().contains(GENERATOR));
  }

  /** The source of a type; a stale class file does not count. */
  private @Nullable CompilationUnitTree unitOf(@Nullable TypeElement type) {
    TreePath path = type == null ? null : trees.getPath(type);
    return path == null ? null : path.getCompilationUnit();
  }

  private static String textOf(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + unit.getSourceFile().getName(), e);
    }
  }
}
