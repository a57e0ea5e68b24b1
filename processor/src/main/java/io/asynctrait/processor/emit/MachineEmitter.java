package io.asynctrait.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.model.EntryCopy;
import io.asynctrait.processor.model.MethodModel;
import java.util.List;
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
   * @param copies the entry points that its calls need
   * @param isPublic whether shims in other packages need it
   */
  public Machine emit(
      MethodModel method, LoweredBody lowered, List<EntryCopy> copies, boolean isPublic) {
    TypeSpec type =
        MachineWriter.write(
            method, lowered, copies, isPublic, InheritedWarnings.of(method.owner(), elements));
    return new Machine(type, () -> files.of(method.machine(), type, method.owner()));
  }
}
