package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.Variable;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The locals of the whole resume path: constants, what is read once, and what several cases use.
 */
record ResumeLocals(ResumePlan plan, FrameLayout layout, CodeRenderer renderer) {
  /** Writes those that are {@code used}. */
  CodeBlock write(Predicate<Variable> used) {
    CodeBlock.Builder out = CodeBlock.builder();
    for (Variable variable : plan.variables()) {
      if (!used.test(variable)) {
        continue;
      }
      CodeBlock type = renderer.render(variable.type().code());
      String name = renderer.name(variable);
      if (variable.role() == Variable.Role.CONSTANT) {
        CodeBlock value = renderer.render(Objects.requireNonNull(variable.constantValue()));
        out.add("final $L $L = $L;\n", type, name, value);
      } else if (plan.isReadOnce(variable)) {
        out.add("$L $L = this.$L;\n", type, name, layout.slot(variable).name());
      } else if (plan.isHoisted(variable)) {
        out.add("$L $L = $L;\n", type, name, variable.type().kind().defaultValue());
      }
    }
    return out.build();
  }
}
