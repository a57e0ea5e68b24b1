package io.asynctrait.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** The diagnostics of one stage for one type, in the order in which they were found. */
public final class Report {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Adds a diagnostic, unless it is there already: text may be looked at twice. */
  public void add(Code code, Site site, Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(argument.toString());
    }
    Diagnostic diagnostic = new Diagnostic(code, site, texts);
    if (!diagnostics.contains(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }

  /** Adds what another stage found. */
  public void addAll(Report other) {
    diagnostics.addAll(other.diagnostics);
  }

  /** Whether nothing may be generated for the type. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().isError());
  }

  /** What was found. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
