package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.List;
import java.util.function.Function;

/**
 * Writes how the resume path catches: one {@code catch} around the switch looks up the handlers of
 * the region that was left, its own first, then those around it.
 *
 * @param writer writes the rest of the resume path
 * @param handler the local that holds the number of the region
 * @param thrown the name of what is caught
 * @param goTo writes the jump to a handler's first block
 */
record HandlerWriter(
    PathWriter writer, String handler, String thrown, Function<BasicBlock, CodeBlock> goTo) {

  /** Closes the {@code try} that is open and writes its {@code catch}. */
  CodeBlock write(List<HandlerRegion> regions) {
    CodeBlock.Builder out = CodeBlock.builder();
    out.add("} catch ($T $L) {\n", Throwable.class, thrown).indent();
    out.add("if ($L.isSuspended()) {\n", writer.context).indent();
    out.add("throw $L;\n", thrown).unindent().add("}\n");
    out.add("switch ($L) {\n", handler).indent();
    for (HandlerRegion region : regions) {
      out.add("case $L:$L\n", region.number(), writer.lineComment(region.line())).indent();
      out.add(clauses(region)).unindent();
    }
    out.add("default:\n").indent().add("throw $L;\n", thrown).unindent();
    return out.unindent().add("}\n").unindent().add("}\n").build();
  }

  private CodeBlock clauses(HandlerRegion innermost) {
    CodeBlock.Builder out = CodeBlock.builder();
    for (HandlerRegion region = innermost; region != null; region = region.parent()) {
      for (HandlerRegion.Handler clause : region.handlers()) {
        if (clause.source().catchesEverything()) {
          return out.add(enter(clause, CodeBlock.of("$L", thrown))).build();
        }
        out.add(clause(clause));
      }
    }
    return out.add("throw $L;\n", thrown).build();
  }

  private CodeBlock clause(HandlerRegion.Handler clause) {
    CodeBlock test =
        clause.source().types().stream().map(this::test).collect(CodeBlock.joining(" || "));
    Type type = clause.source().parameter().type();
    CodeBlock caught =
        isThrowable(type)
            ? CodeBlock.of("$L", thrown)
            : CodeBlock.of("($L) $L", writer.renderer.render(type.code()), thrown);
    return CodeBlock.builder()
        .add("if ($L) {\n", test)
        .indent()
        .add(enter(clause, caught))
        .unindent()
        .add("}\n")
        .build();
  }

  private CodeBlock enter(HandlerRegion.Handler clause, CodeBlock caught) {
    Variable parameter = clause.source().parameter();
    return CodeBlock.builder()
        .add("$L = $L;\n", writer.renderer.name(parameter), caught)
        .add(goTo.apply(clause.block()))
        .build();
  }

  /** A user's {@code catch} of everything does not see a cancellation. */
  private CodeBlock test(Type caught) {
    return isThrowable(caught)
        ? CodeBlock.of("!isUnwinding($L)", thrown)
        : CodeBlock.of("$L instanceof $L", thrown, writer.renderer.render(caught.code()));
  }

  private static boolean isThrowable(Type type) {
    return type.code().toString().equals("Throwable");
  }
}
