package io.asynctrait.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.model.Callees;
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
   * Writes a state machine.
   *
   * @param callees the async methods that its calls need
   * @param isPublic whether shims in other packages need it
   */
  public Machine emit(MethodModel method, LoweredBody lowered, Callees callees, boolean isPublic) {
    TypeSpec type =
        MachineWriter.write(
            method, lowered, callees, isPublic, InheritedWarnings.of(method.owner(), elements));
    return new Machine(type, () -> files.of(method.machine(), type, method.owner()));
  }
}
