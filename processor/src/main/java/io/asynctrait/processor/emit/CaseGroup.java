package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cases that have to stand in one method, because one falls through into the next. */
final class CaseGroup {
  private final List<Object> states = new ArrayList<>();
  private final Set<HandlerRegion> regions = new LinkedHashSet<>();
  private Set<Variable> mentioned = Set.of();
  private CodeBlock code = CodeBlock.of("");
  private boolean needsLabel;

  /** What the cases are for, in order: suspension points and blocks. */
  List<Object> states() {
    return states;
  }

  /** The regions that the code is in. */
  Set<HandlerRegion> regions() {
    return regions;
  }

  /** The variables that the code names. */
  Set<Variable> mentioned() {
    return mentioned;
  }

  CodeBlock code() {
    return code;
  }

  /** A jump out of a loop or switch in the code needs the label of the loop around the cases. */
  void label() {
    needsLabel = true;
  }

  boolean needsLabel() {
    return needsLabel;
  }

  CaseGroup complete(CodeBlock written, Set<Variable> variables) {
    code = written;
    mentioned = Set.copyOf(variables);
    return this;
  }
}
