package io.asynctrait.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.BytecodeSize;
import io.asynctrait.processor.model.GeneratedSource;
import java.util.function.Supplier;

/** A state machine that is written, but not yet laid out as a file. */
public final class Machine {
  private final Supplier<GeneratedSource> source;
  private int startBytes;
  private int resumeBytes;

  Machine(TypeSpec type, Supplier<GeneratedSource> source) {
    this.source = source;
    for (MethodSpec method : type.methodSpecs()) {
      if (method.name().equals("start")) {
        startBytes = Math.max(startBytes, BytecodeSize.of(method.toString()));
      } else if (method.name().startsWith("resume")) {
        resumeBytes = Math.max(resumeBytes, BytecodeSize.of(method.toString()));
      }
    }
  }

  /** About how many bytes of bytecode the start path takes. */
  public int startBytes() {
    return startBytes;
  }

  /** About how many bytes the biggest method of the resume path takes; 0 without one. */
  public int resumeBytes() {
    return resumeBytes;
  }

  /** Whether a method of a path takes more than {@code limit} bytes. */
  public boolean exceeds(int limit) {
    return startBytes > limit || resumeBytes > limit;
  }

  /** The file. */
  public GeneratedSource source() {
    return source.get();
  }
}
