package io.asynctrait.processor.translate;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.Callees;
import io.asynctrait.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Translates the typed tree of one async method to its body in the intermediate representation. */
public final class BodyTranslator {
  private BodyTranslator() {}

  /**
   * Translates a method.
   *
   * @param model the method, in whatever universe of elements
   * @param level the level of the language of the sources
   * @param path the method's tree, in the universe of {@code trees}
   * @param asyncMethods finds the async method that an element of that universe is
   * @param report receives what is not supported; the result is of no use then
   */
  public static TranslatedBody translate(
      MethodModel model,
      Trees trees,
      Elements elements,
      Types types,
      SourceVersion level,
      TreePath path,
      Function<ExecutableElement, Optional<MethodModel>> asyncMethods,
      Report report) {
    LocalTypeNames localTypes = new LocalTypeNames(model, elements);
    MethodContext context =
        new MethodContext(trees, elements, types, level, path, asyncMethods, localTypes, report);
    TypeTranslator typeTranslator = new TypeTranslator(context);
    if (!model.isStatic()) {
      Type self =
          typeTranslator
              .translate(context.owner.asType())
              .orElseThrow(() -> new IllegalStateException("the owner has no name"));
      Variable.Role role =
          model.bound().isPresent() ? Variable.Role.RECEIVER : Variable.Role.UNBOUND_RECEIVER;
      context.receiver = Variable.of(context.fresh("self"), self, role, true);
    }
    List<Variable> parameters = new ArrayList<>();
    for (VariableTree tree : context.method.getParameters()) {
      Element element = context.declared(tree);
      Variable parameter =
          Variable.of(
              context.localName(tree.getName().toString()),
              typeTranslator
                  .translate(element.asType())
                  .orElseThrow(() -> new IllegalStateException("a parameter's type has no name")),
              Variable.Role.PARAMETER,
              element.getModifiers().contains(javax.lang.model.element.Modifier.FINAL));
      context.variables.put(element, parameter);
      parameters.add(parameter);
    }
    SourceCode source = new SourceCode(context);
    LocalTypes moved = new LocalTypes(context, source, typeTranslator);
    AnonymousTypes anonymous = new AnonymousTypes(context, source, typeTranslator, moved);
    ExpressionTranslator expressions =
        new ExpressionTranslator(context, source, typeTranslator, anonymous);
    TypeMirror future = context.element.getReturnType();
    TypeMirror result =
        future instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
            ? declared.getTypeArguments().get(0)
            : elements.getTypeElement("java.lang.Object").asType();
    ReturnTranslator returns = new ReturnTranslator(context, model, result, expressions);
    context.boundReceivers.allow(model.bound().isPresent());
    StatementTranslator statements =
        new StatementTranslator(
            context, source, typeTranslator, expressions, returns, moved, anonymous);
    for (Element e = context.element; e != null; e = e.getEnclosingElement()) {
      context.noteSuppressed(e);
    }
    Stmt.Block block = statements.block(context.method.getBody());
    Body body =
        new Body(
            context.receiver,
            context.boundReceivers.variables(),
            parameters,
            block,
            moved.moved(),
            context.names,
            context.innerNames(),
            context.suppressed,
            fileName(context));
    return new TranslatedBody(
        body, new Callees(context.entryCopies.all(), context.boundReceivers.all()));
  }

  private static String fileName(MethodContext context) {
    String name = context.unit.getSourceFile().getName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
