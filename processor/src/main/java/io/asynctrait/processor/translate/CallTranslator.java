package io.asynctrait.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.AwaitCall.Carrier;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.Lane;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Awaits and tail calls: which fused entry point they reach, or that they poll a future. */
final class CallTranslator {
  private final MethodContext context;
  private final TypeTranslator types;
  private final ExpressionTranslator expressions;
  private final FusedLeaves leaves;

  CallTranslator(MethodContext context, TypeTranslator types, ExpressionTranslator expressions) {
    this.context = context;
    this.types = types;
    this.expressions = expressions;
    this.leaves = new FusedLeaves(context.elements);
  }

  /** Translates {@code await(future, exceptions...)}. */
  Expr await(MethodInvocationTree tree, boolean unboxed) {
    TypeMirror result = context.type(tree);
    List<Type> thrown = new ArrayList<>();
    for (ExpressionTree declared : tree.getArguments().subList(1, tree.getArguments().size())) {
      if (context.type(declared) instanceof DeclaredType literal
          && !literal.getTypeArguments().isEmpty()) {
        types.translate(literal.getTypeArguments().get(0)).ifPresent(thrown::add);
      }
    }
    Type type = expressions.type(tree);
    AwaitCall call = call(tree.getArguments().get(0), result, thrown);
    if (unboxed && call.carrier() != Carrier.REFERENCE && call.carrier() != Carrier.VOID) {
      type = Type.primitive(primitiveOf(call.carrier()));
    }
    return new Expr.Await(call, type);
  }

  static Type.Kind primitiveOf(Carrier carrier) {
    return switch (carrier) {
      case CHARACTER -> Type.Kind.CHAR;
      case INTEGER -> Type.Kind.INT;
      default -> Type.Kind.valueOf(carrier.name());
    };
  }

  /**
   * Translates the start of {@code future}, whose value has the type {@code result}.
   *
   * @param thrown checked exceptions that the await declares by itself
   */
  AwaitCall call(ExpressionTree future, @Nullable TypeMirror result, List<Type> thrown) {
    return call(future, result, thrown, false);
  }

  /**
   * Translates a call that is returned from inside a {@code try}: it is made when the {@code try}
   * has been left, so the checked exceptions that it declares are thrown by itself, and not seen by
   * the compiler.
   */
  AwaitCall tailCall(ExpressionTree future, @Nullable TypeMirror result) {
    return call(future, result, List.of(), true);
  }

  private AwaitCall call(
      ExpressionTree future, @Nullable TypeMirror result, List<Type> thrown, boolean isTail) {
    ExpressionTree started = withoutParentheses(future);
    ExecutableElement method = called(started);
    if (method != null && started instanceof MethodInvocationTree invocation) {
      Optional<MethodModel> model = context.asyncMethods.apply(method);
      if (model.isPresent()) {
        return asyncCall(invocation, method, model.get(), thrown, isTail);
      }
      ExecutableElement leaf = leaves.of(method);
      if (leaf != null) {
        return leafCall(invocation, method, leaf, carrierOf(future, result), thrown);
      }
    }
    return polled(started, carrierOf(future, result), thrown, resultName(started));
  }

  /** How {@link #call} of the same future answers; nothing is translated for it. */
  Carrier carrierOf(ExpressionTree future, @Nullable TypeMirror result) {
    ExecutableElement method = called(withoutParentheses(future));
    Optional<MethodModel> model =
        method == null ? Optional.empty() : context.asyncMethods.apply(method);
    if (model.isPresent()) {
      return carrier(model.get().lane());
    }
    ExecutableElement leaf = method == null ? null : leaves.of(method);
    return leaf == null || leaf.getReturnType().getKind() == TypeKind.LONG
        ? carrier(result)
        : Carrier.REFERENCE;
  }

  private @Nullable ExecutableElement called(ExpressionTree future) {
    return future instanceof MethodInvocationTree
            && context.element(future) instanceof ExecutableElement method
        ? method
        : null;
  }

  private static ExpressionTree withoutParentheses(ExpressionTree tree) {
    ExpressionTree inner = tree;
    while (inner instanceof ParenthesizedTree parenthesized) {
      inner = parenthesized.getExpression();
    }
    return inner;
  }

  /** A future of any kind, which is polled; what it is made of may await. */
  AwaitCall polled(ExpressionTree future, Carrier carrier, List<Type> thrown, String name) {
    String entry =
        switch (carrier) {
          case REFERENCE -> "startReference";
          case VOID -> "startVoid";
          default -> "startLong";
        };
    Code template =
        Code.of(
            Code.classUse(RuntimeNames.FRAME, "Lanes"),
            "." + entry + "(",
            new Piece.Hole(0),
            ", ",
            new Piece.ContextUse(),
            ")");
    return new AwaitCall(
        List.of(expressions.translate(future, false)),
        template,
        carrier,
        thrown,
        name,
        context.line(future));
  }

  private static String resultName(ExpressionTree future) {
    if (future instanceof IdentifierTree identifier) {
      return identifier.getName() + "Value";
    }
    if (future instanceof MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? select.getIdentifier().toString()
          : call.getMethodSelect() instanceof IdentifierTree name
              ? name.getName().toString()
              : "value";
    }
    return future instanceof MemberSelectTree select ? select.getIdentifier() + "Value" : "value";
  }

  private AwaitCall asyncCall(
      MethodInvocationTree call,
      ExecutableElement method,
      MethodModel model,
      List<Type> thrown,
      boolean isTail) {
    List<Expr> operands = new ArrayList<>();
    List<Object> template = new ArrayList<>();
    if (model.isStatic()) {
      template.add(SourceCode.machine(model));
      template.add(".start(");
    } else if (isSuper(call)) {
      template.add(SourceCode.machine(model));
      template.add(".start(");
      template.add(expressions.receiver());
      template.add(", ");
      template.add(Code.classUse(RuntimeNames.FRAME, "Recycler"));
      template.add(".base(");
      template.add(new Piece.FramesUse());
      template.add(", ");
      template.add(SourceCode.machine(model));
      template.add(".class), ");
    } else {
      GeneratedType owner = SealedReceivers.entryOwner(call, model, context);
      Optional<Variable> bound = context.boundReceivers.of(call, model, owner);
      if (bound.isPresent()) {
        template.add(Code.read(bound.get()));
        template.add(".start(");
      } else {
        template.add(entryPoint(call, model, owner));
        template.add("(");
        template.add(new Piece.Hole(0));
        template.add(", ");
        operands.add(receiver(call));
      }
    }
    arguments(call, method, operands, template);
    return new AwaitCall(
        operands,
        Code.of(template.toArray()),
        carrier(model.lane()),
        isTail ? checked(model) : thrown,
        model.name(),
        context.line(call));
  }

  /** The static method that finds out how a receiver is called. */
  private Code entryPoint(MethodInvocationTree call, MethodModel model, GeneratedType owner) {
    Optional<String> copy =
        call.getTypeArguments().isEmpty() && owner.equals(model.entryOwner())
            ? context.entryCopies.nameFor(model)
            : Optional.empty();
    return copy.isPresent()
        ? Code.text(copy.get())
        : Code.of(
            Code.classUse(owner.packageName(), owner.simpleName()),
            ".",
            typeArguments(call, model),
            model.awaitName());
  }

  /**
   * Type arguments that the user wrote; those of a generic owner are inferred together with its
   * own.
   */
  private Code typeArguments(MethodInvocationTree call, MethodModel model) {
    if (call.getTypeArguments().isEmpty() || !model.owner().getTypeParameters().isEmpty()) {
      return Code.text("");
    }
    List<Object> parts = new ArrayList<>();
    for (Tree argument : call.getTypeArguments()) {
      parts.add(parts.isEmpty() ? "<" : ", ");
      types.translate(context.type(argument)).map(Type::code).ifPresent(parts::add);
    }
    parts.add(">");
    return Code.of(parts.toArray());
  }

  private AwaitCall leafCall(
      MethodInvocationTree call,
      ExecutableElement method,
      ExecutableElement leaf,
      Carrier carrier,
      List<Type> thrown) {
    List<Expr> operands = new ArrayList<>();
    List<Object> template = new ArrayList<>();
    if (leaf.getModifiers().contains(Modifier.STATIC)) {
      template.add(TypeTranslator.classUse(BodyScope.ownerOf(leaf)));
    } else {
      template.add(new Piece.Hole(0));
      operands.add(receiver(call));
    }
    template.add("." + leaf.getSimpleName() + "(");
    arguments(call, method, operands, template);
    return new AwaitCall(
        operands,
        Code.of(template.toArray()),
        carrier,
        thrown,
        method.getSimpleName().toString(),
        context.line(call));
  }

  private Expr receiver(MethodInvocationTree call) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      return expressions.translate(select.getExpression(), false);
    }
    Type type =
        context.receiver == null ? Type.reference("java.lang", "Object") : context.receiver.type();
    return new Expr.Leaf(expressions.receiver(), type, true);
  }

  /** The checked exceptions that a call declares. */
  private List<Type> checked(MethodModel model) {
    List<Type> checked = new ArrayList<>();
    for (TypeMirror thrown : model.thrown()) {
      if (context.isChecked(thrown)) {
        types.translate(thrown).ifPresent(checked::add);
      }
    }
    return checked;
  }

  private static boolean isSuper(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && SuperCalls.isSuper(select.getExpression());
  }

  /** Adds the arguments, a varargs tail packed into its array, and the context. */
  private void arguments(
      MethodInvocationTree call,
      ExecutableElement method,
      List<Expr> operands,
      List<Object> template) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    int fixed = arguments.size();
    boolean packed = isPacked(call, method);
    if (packed) {
      fixed = method.getParameters().size() - 1;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (packed && i == fixed) {
        openArray(call, method, template);
      }
      template.add(new Piece.Hole(operands.size()));
      operands.add(
          expressions.translate(
              arguments.get(i),
              expressions.unboxing().unboxesArgument(call, arguments, arguments.get(i))));
      boolean lastPacked = packed && i >= fixed && i == arguments.size() - 1;
      template.add(lastPacked ? "}, " : ", ");
    }
    if (packed && arguments.size() == fixed) {
      openArray(call, method, template);
      template.add("}, ");
    }
    template.add(new Piece.ContextUse());
    template.add(")");
  }

  private void openArray(
      MethodInvocationTree call, ExecutableElement method, List<Object> template) {
    TypeMirror array = instantiated(call, method);
    if (array instanceof ArrayType type && !isReifiable(type.getComponentType())) {
      context.suppressed.add("rawtypes");
      context.suppressed.add("unchecked");
    }
    template.add("new ");
    template.add(
        types.translateErased(array).map(Type::code).orElse(Code.classUse("java.lang", "Object")));
    template.add(" {");
  }

  /** The array type of a variable arity call, its type variables as inferred. */
  private TypeMirror instantiated(MethodInvocationTree call, ExecutableElement method) {
    int last = method.getParameters().size() - 1;
    return context.type(call.getMethodSelect()) instanceof ExecutableType inferred
            && inferred.getParameterTypes().size() > last
        ? inferred.getParameterTypes().get(last)
        : method.getParameters().get(last).asType();
  }

  private boolean isReifiable(TypeMirror component) {
    return !(component instanceof DeclaredType declared)
        || (declared.getTypeArguments().isEmpty()
            && !context.localTypes.hasScopeArguments(component));
  }

  private boolean isPacked(MethodInvocationTree call, ExecutableElement method) {
    if (!method.isVarArgs()) {
      return false;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    List<? extends VariableElement> parameters = method.getParameters();
    if (arguments.size() != parameters.size()) {
      return true;
    }
    TypeMirror last = context.type(arguments.get(arguments.size() - 1));
    if (last == null || last.getKind() == TypeKind.NULL) {
      return false;
    }
    TypeMirror array = context.types.erasure(parameters.get(parameters.size() - 1).asType());
    return !(last instanceof ArrayType)
        || !context.types.isAssignable(context.types.erasure(last), array);
  }

  static Carrier carrier(Lane lane) {
    return lane.isLong() ? Carrier.valueOf(lane.name()) : Carrier.REFERENCE;
  }

  /** How a future of {@code result} answers. */
  Carrier carrier(@Nullable TypeMirror result) {
    if (result == null) {
      return Carrier.REFERENCE;
    }
    for (Lane lane : Lane.values()) {
      if (lane.isLong() && result.toString().equals("java.lang." + lane.wrapper())) {
        return carrier(lane);
      }
    }
    return Carrier.REFERENCE;
  }
}
