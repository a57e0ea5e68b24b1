package io.asynctrait.processor.emit;

import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.MethodModel;
import javax.lang.model.util.Elements;

/** Writes the state machines of async methods with a body. */
public final class MachineEmitter {
  private final Elements elements;
  private final SourceFiles files;

  /** Writes for the running compilation. */
  public MachineEmitter(Elements elements) {
    this.elements = elements;
    this.files = new SourceFiles(elements);
  }

  /**
   * Returns the source of a state machine.
   *
   * @param isPublic whether shims in other packages need it
   */
  public GeneratedSource emit(MethodModel method, LoweredBody lowered, boolean isPublic) {
    return files.of(
        method.machine(),
        MachineWriter.write(
            method, lowered, isPublic, InheritedWarnings.of(method.owner(), elements)),
        method.owner());
  }
}
