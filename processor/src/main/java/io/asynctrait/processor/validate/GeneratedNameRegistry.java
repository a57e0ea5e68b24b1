package io.asynctrait.processor.validate;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** Which generated type belongs to what: no two may have one name. */
public final class GeneratedNameRegistry {
  private final Map<GeneratedType, String> owners = new HashMap<>();

  private final Predicate<GeneratedType> isHandWritten;

  /**
   * Makes an empty registry, for one compilation.
   *
   * @param isHandWritten whether the user has a type of that name
   */
  public GeneratedNameRegistry(Predicate<GeneratedType> isHandWritten) {
    this.isHandWritten = isHandWritten;
  }

  /** Claims the names of everything that is generated for a type. */
  public Report claim(TraitModel model) {
    Report report = new Report();
    String type = model.element().getQualifiedName().toString();
    if (model.hasShim()) {
      claim(model.shim(), type, model.element(), report);
    }
    if (model.hasEntries()) {
      claim(model.entries(), type, model.element(), report);
    }
    if (!model.boundEntries().isEmpty()) {
      claim(GeneratedNames.bound(model.element()), type, model.element(), report);
    }
    if (!model.polled().isEmpty()) {
      claim(GeneratedNames.polled(model.element()), type, model.element(), report);
    }
    for (MethodModel method : model.methods()) {
      if (method.hasBody() || model.polled().contains(method)) {
        claim(
            method.machine(),
            type + "." + MethodValidator.name(method.element()),
            method.element(),
            report);
      }
    }
    return report;
  }

  private void claim(GeneratedType name, String owner, Element element, Report report) {
    if (isHandWritten.test(name)) {
      report.add(
          Code.GENERATED_TYPE_EXISTS, new Site.Declaration(element), name.qualifiedName(), owner);
    }
    String other = owners.putIfAbsent(name, owner);
    if (other != null) {
      report.add(
          Code.GENERATED_TYPE_TAKEN,
          new Site.Declaration(element),
          name.qualifiedName(),
          other,
          owner);
    }
  }
}
