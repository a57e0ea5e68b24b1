package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The second half of the pipeline: bodies to state machines. It runs when the shims exist and
 * resolve.
 */
interface BodyStage {
  /**
   * What came of the bodies.
   *
   * @param report what was found in them; a type with errors gets no state machines
   * @param unfinished types with a body that javac cannot make sense of yet: it may use what
   *     another processor generates in a later round
   * @param errors why, in javac's words: to be printed if there is no later round
   */
  record Outcome(Report report, Set<String> unfinished, Report errors) {}

  /**
   * Compiles the async bodies of {@code types} and writes their state machines.
   *
   * @param types valid types whose shims exist, read in the current round
   * @param others types in whose files there may be an await outside of annotated types
   */
  Outcome compile(List<TraitModel> types, List<TypeElement> others);
}
