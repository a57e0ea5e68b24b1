package io.asynctrait.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.BytecodeSize;
import io.asynctrait.processor.model.GeneratedSource;

/**
 * A state machine that is written.
 *
 * @param source its text
 * @param startBytes about how many bytes of bytecode the start path takes
 * @param resumeBytes the same of the biggest method of the resume path; 0 without one
 */
public record Machine(GeneratedSource source, int startBytes, int resumeBytes) {
  static Machine of(GeneratedSource source, TypeSpec type) {
    int startBytes = 0;
    int resumeBytes = 0;
    for (MethodSpec method : type.methodSpecs()) {
      if (method.name().equals("start")) {
        startBytes = BytecodeSize.of(method.toString());
      } else if (method.name().startsWith("resume")) {
        resumeBytes = Math.max(resumeBytes, BytecodeSize.of(method.toString()));
      }
    }
    return new Machine(source, startBytes, resumeBytes);
  }

  /** Whether a method of a path takes more than {@code limit} bytes. */
  public boolean exceeds(int limit) {
    return startBytes > limit || resumeBytes > limit;
  }
}
