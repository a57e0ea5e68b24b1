package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Diagnostic;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics, at the edge and nowhere else. They are held until the bodies have been looked
 * at: the first error that javac hears of ends the rounds.
 */
final class DiagnosticPrinter {
  private final Messager messager;
  private final Trees trees;
  private final SourceLocator locator;
  private final ProcessorOptions options;
  private final List<Diagnostic> held = new ArrayList<>();

  /** What has been held before: a body may be looked at more than once. */
  private final Set<Diagnostic> known = new HashSet<>();

  private boolean hasErrors;

  DiagnosticPrinter(Messager messager, Elements elements, Trees trees, ProcessorOptions options) {
    this.messager = messager;
    this.trees = trees;
    this.options = options;
    this.locator = new SourceLocator(elements, trees);
  }

  /** Tells which types a round brings. */
  void newRound(Set<? extends Element> roots) {
    locator.addRoots(roots);
  }

  /**
   * Keeps diagnostics of this round; their elements, which end with it, become places in the
   * source.
   */
  void hold(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      Diagnostic lasting =
          new Diagnostic(diagnostic.code(), lasting(diagnostic.site()), diagnostic.arguments());
      if (options.allows(lasting.code()) && known.add(lasting)) {
        held.add(lasting);
        hasErrors |= lasting.code().isError();
      }
    }
  }

  /** Whether any error has been held so far. */
  boolean hasErrors() {
    return hasErrors;
  }

  private Site lasting(Site site) {
    return site instanceof Site.Declaration declaration
        ? locator.sourceOf(declaration.element()).map(Site.class::cast).orElse(site)
        : site;
  }

  /** Prints what is held. */
  void printHeld() {
    held.forEach(this::print);
    held.clear();
  }

  private void print(Diagnostic diagnostic) {
    Kind kind = diagnostic.code().isError() ? Kind.ERROR : Kind.WARNING;
    if (diagnostic.site() instanceof Site.Source source) {
      Optional<SourceLocator.Place> place = locator.find(source);
      if (place.isPresent()) {
        trees.printMessage(kind, diagnostic.message(), place.get().tree(), place.get().unit());
      } else {
        messager.printMessage(
            kind, source.file() + ":" + source.line() + ": " + diagnostic.message());
      }
    } else if (diagnostic.site() instanceof Site.Declaration declaration) {
      messager.printMessage(kind, diagnostic.message(), declaration.element());
    } else {
      messager.printMessage(kind, diagnostic.message());
    }
  }
}
