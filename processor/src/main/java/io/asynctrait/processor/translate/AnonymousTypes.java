package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Anonymous classes whose type has to be written down, because a value of it is kept over an await.
 * They get a name, and move as a local class would; others stay text.
 *
 * <pre>
 * Input:   var c = new Counter(1) { int n = x; }; await(f()); use(c.n);
 * Output:  Anonymous1Scope.Anonymous1 c = new Anonymous1Scope(x).new Anonymous1(1); ...
 *          class Anonymous1 extends Counter { Anonymous1(int argument1) { super(argument1); } int n = x; }
 * </pre>
 */
final class AnonymousTypes {
  private final MethodContext context;
  private final SourceCode source;
  private final TypeTranslator types;
  private final LocalTypes localTypes;
  private final TypeVariables typeVariables;

  AnonymousTypes(
      MethodContext context, SourceCode source, TypeTranslator types, LocalTypes localTypes) {
    this.context = context;
    this.source = source;
    this.types = types;
    this.localTypes = localTypes;
    this.typeVariables = new TypeVariables(context, types);
  }

  /** Names the anonymous classes in an expression that are part of its type. */
  void name(@Nullable ExpressionTree expression) {
    if (expression == null) {
      return;
    }
    Set<TypeElement> mentioned = NamelessTypes.anonymousIn(context.type(expression));
    if (mentioned.isEmpty()) {
      return;
    }
    new OwnStatements() {
      @Override
      public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
        ClassTree body = creation.getClassBody();
        if (body != null
            && context.element(body) instanceof TypeElement type
            && mentioned.contains(type)
            && context.localTypes.get(type) == null) {
          move(creation, body, type);
        }
        return super.visitNewClass(creation, null);
      }
    }.scan(expression, null);
  }

  /** Names the anonymous classes that are part of a variable's type. */
  void nameIn(VariableTree tree, VariableElement variable) {
    if (!NamelessTypes.anonymousIn(variable.asType()).isEmpty()) {
      name(tree.getInitializer());
    }
  }

  /** Names them if the value has to be kept over an await to the right of the expression. */
  void nameOperand(ExpressionTree operand) {
    if (NamelessTypes.anonymousIn(context.type(operand)).isEmpty()) {
      return;
    }
    Tree operation = context.path(operand).getParentPath().getLeaf();
    boolean[] awaitsLater = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null && tree != operation) {
          awaitsLater[0] |= context.awaits(tree) && context.start(tree) >= context.end(operand);
          return null;
        }
        return super.scan(tree, null);
      }
    }.scan(operation, null);
    if (awaitsLater[0]) {
      name(operand);
    }
  }

  private void move(NewClassTree creation, ClassTree body, TypeElement type) {
    ExecutableElement constructor =
        (ExecutableElement) Objects.requireNonNull(context.element(creation));
    if (!context.text.startsWith("new", (int) context.start(creation))) {
      context.unsupported(
          creation, "an anonymous class with an outer object in front, kept over an await,");
      return;
    }
    if (context.isSubclass(type.asType(), "java.io.Serializable")) {
      context.suppressed.add("serial"); // which an anonymous class is not warned of
    }
    Type above = type(above(type), creation);
    Set<String> used = new HashSet<>(typeVariables.in(body));
    used.addAll(typeVariables.in(above));
    for (VariableElement parameter : constructor.getParameters()) {
      used.addAll(typeVariables.in(type(parameter.asType(), creation)));
    }
    LocalTypes.Placed placed =
        localTypes.move(
            body,
            context.localTypes.numbered("Anonymous"),
            scope -> null,
            (name, isStatic) -> text(creation, body, type, name, isStatic),
            used);
    Code start =
        placed.scope() == null
            ? Code.of("new ", Objects.requireNonNull(context.localTypes.type(type)))
            : Code.of(placed.scope().code(), ".new " + placed.name());
    context.namedCreations.put(creation, start);
  }

  private static TypeMirror above(TypeElement type) {
    return type.getInterfaces().isEmpty() ? type.getSuperclass() : type.getInterfaces().get(0);
  }

  private Type type(TypeMirror type, Tree place) {
    return types
        .translate(type)
        .orElseGet(
            () -> {
              context.unsupported(place, "an anonymous class below a type without a name");
              return Type.reference("java.lang", "Object");
            });
  }

  private Code text(
      NewClassTree creation, ClassTree body, TypeElement type, String name, boolean isStatic) {
    Type above = type(above(type), creation);
    List<Object> text = new ArrayList<>();
    text.add((isStatic ? "private static " : "") + "class " + name);
    if (!above.code().equals(Code.classUse("java.lang", "Object"))) {
      text.add(type.getInterfaces().isEmpty() ? " extends " : " implements ");
      text.add(above.code());
    }
    text.add(" ");
    text.add(
        source.copyDeclaration(
            body,
            edits -> {
              long open = context.start(body) + 1;
              edits.replace(open, open, constructor(creation, type, name).pieces());
            }));
    return Code.of(text.toArray());
  }

  /** Whether the last arguments of a creation are packed into an array. */
  private boolean isPacked(NewClassTree creation, ExecutableElement constructor) {
    List<? extends ExpressionTree> arguments = creation.getArguments();
    int size = arguments.size();
    if (size != constructor.getParameters().size()) {
      return true;
    }
    TypeMirror argument = context.type(arguments.get(size - 1));
    TypeMirror last = constructor.getParameters().get(size - 1).asType();
    return argument != null && !context.types.isAssignable(argument, last);
  }

  /** A constructor that passes its arguments on; nothing if there are none. */
  private Code constructor(NewClassTree creation, TypeElement type, String name) {
    ExecutableElement constructor =
        (ExecutableElement) Objects.requireNonNull(context.element(creation));
    TypeMirror superclass = type.getSuperclass();
    Piece outer =
        new LocalTypeUses(context, new EnclosingClasses(context))
            .outer(((DeclaredType) superclass).asElement(), context.path(creation));
    if (constructor.getParameters().isEmpty() && outer == null) {
      return Code.text("");
    }
    List<Object> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (VariableElement parameter : constructor.getParameters()) {
      String argument = "argument" + (arguments.size() + 1);
      parameters.add(arguments.isEmpty() ? "" : ", ");
      boolean isLast = arguments.size() == constructor.getParameters().size() - 1;
      if (isLast
          && parameter.asType() instanceof ArrayType array
          && isPacked(creation, constructor)) {
        Type component = type(array.getComponentType(), creation);
        if (component.isReference() && component.code().pieces().size() > 1) {
          context.suppressed.add("unchecked"); // an array of a generic type
          context.suppressed.add("varargs");
        }
        parameters.add(component.code());
        parameters.add("... " + argument);
      } else {
        parameters.add(type(parameter.asType(), creation).code());
        parameters.add(" " + argument);
      }
      arguments.add(argument);
    }
    List<Object> text = new ArrayList<>(List.of("\n  " + name + "("));
    text.addAll(parameters);
    text.add(")");
    String separator = " throws ";
    for (TypeMirror thrown : constructor.getThrownTypes()) {
      text.add(separator);
      text.add(type(thrown, creation).code());
      separator = ", ";
    }
    text.add(" {\n    ");
    if (outer instanceof Piece.VariableUse use) {
      text.add(Code.of(new Piece.VariableUse(use.variable(), Piece.Access.CAPTURE), "."));
    }
    text.add("super(" + String.join(", ", arguments) + ");\n  }\n");
    return Code.of(text.toArray());
  }
}
