package io.asynctrait.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.BoundMethod;
import io.asynctrait.processor.model.BoundReceiver;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The calls of one body whose receiver is in a final field of the object. Such a receiver is looked
 * at once, when the object has been constructed; the body is given its method.
 */
final class BoundReceivers {
  private final MethodContext context;
  private final Map<List<Object>, Variable> variables = new LinkedHashMap<>();
  private final List<BoundReceiver> receivers = new ArrayList<>();
  private boolean isAllowed;

  BoundReceivers(MethodContext context) {
    this.context = context;
  }

  /** Says whether there is an object that the body's method can be bound to. */
  void allow(boolean allowed) {
    isAllowed = allowed;
  }

  /**
   * Returns the bound method that {@code call} is a call of; nothing if its receiver may be another
   * one each time.
   *
   * @param entries the type whose entry points the call uses
   */
  Optional<Variable> of(MethodInvocationTree call, MethodModel method, GeneratedType entries) {
    if (!isAllowed
        || method.bound().isEmpty()
        || !entries.equals(method.entryOwner())
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    return finalField(select.getExpression())
        .map(
            field ->
                variables.computeIfAbsent(
                    List.of(field, method.element()), key -> add(field, method)));
  }

  private Variable add(String field, MethodModel method) {
    String name = context.fresh(field + GeneratedNames.capitalized(method.name()));
    receivers.add(new BoundReceiver(name, field, method));
    BoundMethod bound = method.bound().orElseThrow();
    Type type =
        new Type(
            Code.of(
                new Piece.ClassUse(
                    bound.holder().packageName(),
                    List.of(bound.holder().simpleName(), bound.name()))),
            Type.Kind.REFERENCE);
    return Variable.of(name, type, Variable.Role.BOUND, false);
  }

  /** The name of the final field that an expression is, of the object whose method it is. */
  private Optional<String> finalField(ExpressionTree expression) {
    boolean isOwn =
        expression instanceof IdentifierTree name
            ? !name.getName().contentEquals("this")
            : expression instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree object
                && object.getName().contentEquals("this");
    return isOwn
            && context.element(expression) instanceof VariableElement field
            && field.getKind() == ElementKind.FIELD
            && field.getModifiers().contains(Modifier.FINAL)
            && !field.getModifiers().contains(Modifier.STATIC)
            && !isFinalClass(field.asType())
            && field.getEnclosingElement() instanceof TypeElement declaring
            && context.types.isSubtype(
                context.types.erasure(context.owner.asType()),
                context.types.erasure(declaring.asType()))
        ? Optional.of(field.getSimpleName().toString())
        : Optional.empty();
  }

  /** A dispatch shim is one: there is nothing to look for, as the method is known. */
  private static boolean isFinalClass(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getModifiers().contains(Modifier.FINAL);
  }

  /** The variables, in the order of {@link #all}. */
  List<Variable> variables() {
    return List.copyOf(variables.values());
  }

  /** All bound methods, in the order of their first calls. */
  List<BoundReceiver> all() {
    return List.copyOf(receivers);
  }
}
