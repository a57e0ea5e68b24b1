package io.asynctrait.processor.translate;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Expr.Operation.Kind;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;

/**
 * Expressions: a leaf where nothing awaits, otherwise the operands in their order of evaluation.
 */
final class ExpressionTranslator {
  private final MethodContext context;
  private final SourceCode source;
  private final TypeTranslator types;
  private final Unboxing unboxing;
  private final Purity purity;
  private final CallTranslator calls;
  private final AnonymousTypes anonymous;
  private Function<SwitchExpressionTree, Expr> switches =
      tree -> {
        throw new IllegalStateException("nobody translates switches");
      };

  ExpressionTranslator(
      MethodContext context, SourceCode source, TypeTranslator types, AnonymousTypes anonymous) {
    this.anonymous = anonymous;
    this.context = context;
    this.source = source;
    this.types = types;
    this.unboxing = new Unboxing(context);
    this.purity = new Purity(context);
    this.calls = new CallTranslator(context, types, this);
  }

  /** Tells how a switch expression that awaits is translated. */
  void translateSwitchesWith(Function<SwitchExpressionTree, Expr> switches) {
    this.switches = switches;
  }

  Unboxing unboxing() {
    return unboxing;
  }

  CallTranslator calls() {
    return calls;
  }

  /**
   * Translates an expression.
   *
   * @param unboxed whether its value is unboxed at once, so that an awaited wrapper need not be
   *     made
   */
  Expr translate(ExpressionTree tree, boolean unboxed) {
    anonymous.nameOperand(tree);
    if (!context.awaits(tree)) {
      return unboxed ? unboxedLeaf(tree) : leaf(tree);
    }
    Expr structured = structured(tree, unboxed);
    return unboxed ? unboxed(structured, tree) : structured;
  }

  /**
   * A null that is unboxed fails before anything to the right is evaluated: the type says where.
   */
  private Expr unboxed(Expr expression, ExpressionTree tree) {
    PrimitiveType primitive =
        expression.type().isReference() ? types.unboxed(context.type(tree)) : null;
    if (primitive == null) {
      return expression;
    }
    Type type = Type.primitive(Type.Kind.valueOf(primitive.getKind().name()));
    if (expression instanceof Expr.Conditional c) {
      return new Expr.Conditional(c.condition(), c.whenTrue(), c.whenFalse(), type);
    }
    return new Expr.Operation(List.of(expression), Code.of(new Piece.Hole(0)), type, Kind.PLAIN);
  }

  private Expr structured(ExpressionTree tree, boolean unboxed) {
    if (context.isAwait(tree)) {
      return calls.await((MethodInvocationTree) tree, unboxed);
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      Expr inner = translate(parenthesized.getExpression(), unboxed);
      return inner instanceof Expr.Operation operation
          ? new Expr.Operation(
              List.of(operation),
              Code.of("(", new Piece.Hole(0), ")"),
              operation.type(),
              Kind.PLAIN)
          : inner;
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      Type type = type(tree);
      boolean primitive = !type.isReference();
      return new Expr.Conditional(
          translate(conditional.getCondition(), true),
          translate(conditional.getTrueExpression(), primitive),
          translate(conditional.getFalseExpression(), primitive),
          type);
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return switches.apply(choice);
    }
    if (tree instanceof BinaryTree binary) {
      return binary(binary);
    }
    if (tree instanceof UnaryTree unary) {
      return unary(unary);
    }
    if (tree instanceof AssignmentTree assignment) {
      Type type = type(tree);
      return new Expr.Assign(
          place(assignment.getVariable()),
          null,
          translate(assignment.getExpression(), !type.isReference()),
          false,
          type);
    }
    if (tree instanceof CompoundAssignmentTree assignment) {
      String name = assignment.getKind().name();
      String operator =
          operator(Tree.Kind.valueOf(name.substring(0, name.length() - "_ASSIGNMENT".length())));
      boolean text = Unboxing.isString(context.type(assignment.getVariable()));
      return new Expr.Assign(
          place(assignment.getVariable()),
          operator,
          translate(assignment.getExpression(), !text),
          false,
          type(tree));
    }
    return operation(tree);
  }

  /** An expression without awaits. */
  Expr.Leaf leaf(ExpressionTree tree) {
    Type type = typeOrUnnamed(tree);
    return new Expr.Leaf(creation(tree, type, source.copy(tree)), type, purity.isPure(tree));
  }

  /**
   * A wrapper that is unboxed at once: a null fails here, before anything to the right is
   * evaluated.
   */
  private Expr.Leaf unboxedLeaf(ExpressionTree tree) {
    Expr.Leaf leaf = leaf(tree);
    PrimitiveType primitive = leaf.type().isReference() ? types.unboxed(context.type(tree)) : null;
    return primitive == null
        ? leaf
        : new Expr.Leaf(
            leaf.code(), Type.primitive(Type.Kind.valueOf(primitive.getKind().name())), false);
  }

  private Expr operation(ExpressionTree tree) {
    List<ExpressionTree> operands = operands(tree);
    Kind kind = Kind.PLAIN;
    if (tree instanceof NewClassTree creation && creation.getEnclosingExpression() != null) {
      kind = Kind.INNER_CREATION;
    }
    List<Expr> translated = new ArrayList<>();
    for (ExpressionTree operand : operands) {
      translated.add(translate(operand, unboxing.unboxes(tree, operand)));
    }
    Code template = creation(tree, typeOrUnnamed(tree), source.copy(tree, operands));
    return new Expr.Operation(translated, template, typeOrUnnamed(tree), kind);
  }

  /** An array initialiser without its {@code new}, which only a declaration may leave out. */
  private static Code creation(ExpressionTree tree, Type type, Code code) {
    return tree instanceof NewArrayTree array && array.getType() == null
        ? Code.of("new ", type.code(), " ", code)
        : code;
  }

  /** The operands that are evaluated, in order. */
  private List<ExpressionTree> operands(ExpressionTree tree) {
    List<ExpressionTree> operands = new ArrayList<>();
    if (tree instanceof MethodInvocationTree call) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && isValue(select.getExpression())) {
        operands.add(select.getExpression());
      }
      operands.addAll(call.getArguments());
    } else if (tree instanceof NewClassTree creation) {
      if (creation.getEnclosingExpression() != null) {
        operands.add(creation.getEnclosingExpression());
      }
      operands.addAll(creation.getArguments());
    } else if (tree instanceof NewArrayTree array) {
      operands.addAll(array.getDimensions());
      if (array.getInitializers() != null) {
        operands.addAll(array.getInitializers());
      }
    } else if (tree instanceof ArrayAccessTree access) {
      operands.add(access.getExpression());
      operands.add(access.getIndex());
    } else if (tree instanceof MemberSelectTree select) {
      operands.add(select.getExpression());
    } else if (tree instanceof MemberReferenceTree reference) {
      operands.add(reference.getQualifierExpression());
    } else if (tree instanceof TypeCastTree cast) {
      operands.add(cast.getExpression());
      // What the user unboxed by a cast arrives as a primitive already.
      context.suppressed.add("cast");
    } else if (tree instanceof InstanceOfTree test) {
      operands.add(test.getExpression());
    } else if (tree instanceof UnaryTree unary) {
      operands.add(unary.getExpression());
    } else if (tree instanceof BinaryTree binary) {
      operands.add(binary.getLeftOperand());
      operands.add(binary.getRightOperand());
    } else {
      context.unsupported(tree, "an await inside " + article(tree));
    }
    return operands;
  }

  private static String article(Tree tree) {
    return "a " + tree.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /** Whether a qualifier is evaluated: no type, package or {@code super}. */
  private boolean isValue(ExpressionTree qualifier) {
    if (SuperCalls.isSuper(qualifier)) {
      return false;
    }
    Element element = context.element(qualifier);
    return !(element instanceof TypeElement)
        && (element == null || element.getKind() != ElementKind.PACKAGE);
  }

  private Expr binary(BinaryTree tree) {
    Tree.Kind kind = tree.getKind();
    if (kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR) {
      return new Expr.ShortCircuit(
          kind == Tree.Kind.CONDITIONAL_AND,
          translate(tree.getLeftOperand(), true),
          translate(tree.getRightOperand(), true),
          Type.primitive(Type.Kind.BOOLEAN));
    }
    List<Expr> operands =
        List.of(
                translate(tree.getLeftOperand(), unboxing.unboxes(tree, tree.getLeftOperand())),
                translate(tree.getRightOperand(), unboxing.unboxes(tree, tree.getRightOperand())))
            .stream()
            .map(Views::drop)
            .toList();
    boolean text = kind == Tree.Kind.PLUS && Unboxing.isString(context.type(tree));
    return new Expr.Operation(
        operands,
        source.copy(tree, List.of(tree.getLeftOperand(), tree.getRightOperand())),
        type(tree),
        text ? Kind.CONCATENATION : Kind.PLAIN);
  }

  private Expr unary(UnaryTree tree) {
    boolean increment =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT
            || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
    boolean postfix =
        tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
            || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
    boolean step = increment || postfix || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
    if (!step) {
      return operation(tree);
    }
    Expr one = new Expr.Leaf(Code.text("1"), Type.primitive(Type.Kind.INT), true);
    return new Expr.Assign(
        place(tree.getExpression()), increment ? "+" : "-", one, postfix, type(tree));
  }

  private Expr.Place place(ExpressionTree tree) {
    ExpressionTree target = tree;
    while (target instanceof ParenthesizedTree parenthesized) {
      target = parenthesized.getExpression();
    }
    Element element = target instanceof IdentifierTree ? context.element(target) : null;
    Variable variable = element == null ? null : context.variables.get(element);
    if (variable != null) {
      return new Expr.Place.Local(variable);
    }
    List<ExpressionTree> operands = new ArrayList<>();
    if (target instanceof ArrayAccessTree access) {
      operands.add(access.getExpression());
      operands.add(access.getIndex());
    } else if (target instanceof MemberSelectTree select && isValue(select.getExpression())) {
      operands.add(select.getExpression());
    }
    List<Expr> translated = new ArrayList<>();
    for (ExpressionTree operand : operands) {
      translated.add(translate(operand, operands.indexOf(operand) == 1));
    }
    return new Expr.Place.Memory(translated, source.copy(target, operands), type(target));
  }

  /** Gives names to the types of {@code tree} that have none, where that is possible. */
  void nameTypes(ExpressionTree tree) {
    anonymous.name(tree);
  }

  Type type(ExpressionTree tree) {
    anonymous.name(tree);
    return types
        .translate(context.type(tree))
        .orElseGet(
            () -> {
              context.unsupported(tree, "a value of a type without a name, kept over an await,");
              return Type.reference("java.lang", "Object");
            });
  }

  Type typeOrUnnamed(ExpressionTree tree) {
    return types.translate(context.type(tree)).orElse(Type.UNNAMED);
  }

  static String operator(Tree.Kind kind) {
    return switch (kind) {
      case PLUS -> "+";
      case MINUS -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case REMAINDER -> "%";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
      case LEFT_SHIFT -> "<<";
      case RIGHT_SHIFT -> ">>";
      case UNSIGNED_RIGHT_SHIFT -> ">>>";
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** Code that names the receiver. */
  Code receiver() {
    Variable receiver = context.receiver;
    if (receiver == null) {
      return Code.text("null");
    }
    return Code.of(new Piece.VariableUse(receiver, Piece.Access.READ));
  }
}
