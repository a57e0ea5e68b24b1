package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;

/**
 * The second half of the pipeline: bodies to state machines. It runs when the shims exist and
 * resolve.
 */
interface BodyStage {
  /**
   * Compiles the async bodies of {@code types} and writes their state machines.
   *
   * @param types valid types whose shims exist, read in the current round
   * @return what was found in the bodies; a type with errors gets no state machines
   */
  Report compile(List<TraitModel> types);

  /** Does nothing. */
  BodyStage NONE = types -> new Report();
}
