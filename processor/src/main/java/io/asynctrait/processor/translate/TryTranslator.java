package io.asynctrait.processor.translate;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** {@code try}, its handlers and its clean-up. */
final class TryTranslator {
  private static final Set<String> CATCHES_VM_ERRORS =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Error",
          "java.lang.VirtualMachineError",
          "java.lang.OutOfMemoryError",
          "java.lang.StackOverflowError",
          "java.lang.InternalError");

  /** Of these a handler may stand where nothing declares to throw them. */
  private static final Set<String> ALWAYS_CAUGHT =
      Set.of("java.lang.Exception", "java.lang.Throwable");

  private final MethodContext context;
  private final TypeTranslator types;
  private final StatementTranslator statements;
  private final ResourceTranslator resources;

  TryTranslator(
      MethodContext context,
      TypeTranslator types,
      ExpressionTranslator expressions,
      StatementTranslator statements) {
    this.context = context;
    this.types = types;
    this.statements = statements;
    this.resources = new ResourceTranslator(context, expressions, statements);
  }

  Stmt translate(TryTree tree) {
    Stmt.Block body =
        tree.getResources().isEmpty()
            ? statements.block(tree.getBlock())
            : resources.translate(tree);
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchTree handler : tree.getCatches()) {
      catches.add(handler(handler));
    }
    Stmt.Block cleanUp =
        tree.getFinallyBlock() == null ? null : statements.block(tree.getFinallyBlock());
    return catches.isEmpty() && cleanUp == null
        ? body
        : new Stmt.Try(body, catches, cleanUp, context.line(tree));
  }

  private Stmt.Catch handler(CatchTree tree) {
    VariableTree parameter = tree.getParameter();
    Variable variable = statements.declare(parameter);
    List<? extends Tree> alternatives =
        parameter.getType() instanceof UnionTypeTree union
            ? union.getTypeAlternatives()
            : List.of(parameter.getType());
    List<Type> caught = new ArrayList<>();
    List<Type> checked = new ArrayList<>();
    boolean errors = false;
    for (Tree alternative : alternatives) {
      Type type = types.translate(context.type(alternative)).orElse(null);
      TypeElement element = (TypeElement) Objects.requireNonNull(context.element(alternative));
      if (type != null) {
        caught.add(type);
      }
      String name = element.getQualifiedName().toString();
      if (type != null && context.isChecked(element.asType()) && !ALWAYS_CAUGHT.contains(name)) {
        checked.add(type);
      }
      errors |= CATCHES_VM_ERRORS.contains(name);
    }
    return new Stmt.Catch(
        variable, caught, checked, errors, false, statements.block(tree.getBlock()));
  }
}
