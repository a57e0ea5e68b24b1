package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import javax.tools.JavaCompiler;
import org.jspecify.annotations.Nullable;

/** Whether bodies can be read at all in this environment; told once, not per type. */
final class BodyCheck {
  private BodyCheck() {}

  /** Returns what stands in the way of reading the bodies of {@code types}. */
  static Report check(List<TraitModel> types, @Nullable JavaCompiler compiler) {
    Report report = new Report();
    if (compiler == null && !types.isEmpty()) {
      report.add(
          Code.NO_COMPILER,
          new Site.Declaration(types.get(0).element()),
          System.getProperty("java.home"));
    }
    return report;
  }
}
