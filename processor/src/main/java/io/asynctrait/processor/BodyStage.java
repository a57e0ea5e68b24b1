package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** The second half of the pipeline: bodies to state machines. It runs when the shims exist and resolve. */
interface BodyStage {
  /**
   * Compiles the async bodies of {@code types} and writes their state machines.
   *
   * @param types valid types with async bodies whose shims exist, read in the current round
   * @return what was found in the bodies; a type with errors gets no state machines
   */
  Report compile(List<TraitModel> types);

  /** Makes the stage of one compilation. */
  interface Factory {
    /** Returns a stage that writes its sources with {@code writer}. */
    BodyStage create(ProcessingEnvironment environment, Trees trees, SourceWriter writer);
  }
}
