package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.StmtMapper;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Names the awaits in an expression, and the operands that must be kept over them.
 *
 * <pre>
 * Input:   use(a(), await(b()), c())
 * Output:  var a = a(); var b = await b(); use(a, b, c())
 * </pre>
 *
 * <p>An operand to the left of an await is evaluated before it and kept in a temporary, unless
 * evaluating it later gives the same: a constant, a local that is not assigned in between, a
 * lambda.
 */
final class AwaitSpiller {
  private final Names names;
  private int states;
  private boolean branched;
  private BiConsumer<Stmt, List<Stmt>> statements = (statement, out) -> out.add(statement);

  AwaitSpiller(Names names) {
    this.names = names;
  }

  /** Tells how the statements in an expression are lowered. */
  void lowerStatementsWith(BiConsumer<Stmt, List<Stmt>> lowering) {
    this.statements = lowering;
  }

  /**
   * Whether an expression became an {@code if}, which the compiler's definite assignment cannot see
   * through.
   */
  boolean hasBranched() {
    return branched;
  }

  /**
   * Evaluates {@code expression}: what has to come before is added to {@code out}, the rest is
   * returned.
   */
  Expr.Leaf spill(Expr expression, List<Stmt> out) {
    if (expression instanceof Expr.Leaf leaf) {
      return leaf;
    }
    if (expression instanceof Expr.Await await) {
      return spillAwait(await, out);
    }
    if (expression instanceof Expr.Operation operation) {
      return spillOperation(operation, out);
    }
    if (expression instanceof Expr.Conditional conditional) {
      return spillConditional(conditional, out);
    }
    if (expression instanceof Expr.ShortCircuit circuit) {
      return spillShortCircuit(circuit, out);
    }
    if (expression instanceof Expr.Switch choice) {
      declareTemporary(choice.result(), null, out);
      spillSwitch(choice.choice(), choice.type(), out);
      return read(choice.result());
    }
    return spillAssign((Expr.Assign) expression, out, true);
  }

  /** Evaluates {@code expression} for its effects. */
  void evaluate(Expr expression, List<Stmt> out) {
    if (expression instanceof Expr.Await await) {
      out.add(new Stmt.AwaitInto(null, null, spillCall(await.call(), out), point(await.call())));
    } else if (expression instanceof Expr.Assign assign) {
      spillAssign(assign, out, false);
    } else if (expression instanceof Expr.Conditional
        || expression instanceof Expr.ShortCircuit
        || expression instanceof Expr.Switch) {
      spill(expression, out);
    } else {
      Code code = spill(expression, out).code();
      out.add(new Stmt.Opaque(Code.of(code, ";"), true));
    }
  }

  /** Evaluates an await straight into the variable that it initialises. */
  void declare(Variable variable, Expr.Await await, List<Stmt> out) {
    if (await.call().carrier() == AwaitCall.Carrier.REFERENCE && !variable.type().isReference()) {
      // A suspended call answers null, which must not be unboxed.
      declareTemporary(variable, spillAwait(await, out), out);
      return;
    }
    out.add(new Stmt.AwaitInto(variable, null, spillCall(await.call(), out), point(await.call())));
  }

  /** Evaluates a switch straight into the variable that it initialises. */
  void declare(Variable variable, Expr.Switch choice, List<Stmt> out) {
    declareTemporary(variable, null, out);
    Stmt arms = setting(choice.choice(), choice.result(), variable);
    spillSwitch(arms, variable.type(), out);
  }

  private static Stmt setting(Stmt statement, Variable instead, Variable variable) {
    return statement instanceof Stmt.Set set && set.variable() == instead
        ? new Stmt.Set(variable, set.value())
        : StmtMapper.mapChildren(statement, nested -> setting(nested, instead, variable));
  }

  private void spillSwitch(Stmt choice, Type type, List<Stmt> out) {
    // What a condition assigns when it is true is known of an expression only.
    branched |= type.kind() == Type.Kind.BOOLEAN;
    statements.accept(choice, out);
  }

  /** Evaluates an await whose value stays in its lane. */
  void awaitInLane(Variable value, Variable isNull, Expr.Await await, List<Stmt> out) {
    out.add(new Stmt.AwaitInto(value, isNull, spillCall(await.call(), out), point(await.call())));
  }

  /** Evaluates receiver and arguments of a call, or the future. */
  AwaitCall spillCall(AwaitCall call, List<Stmt> out) {
    declareThrown(call, out);
    return call.flat(spillOperands(call.operands(), out, Expr.Operation.Kind.PLAIN));
  }

  private static void declareThrown(AwaitCall call, List<Stmt> out) {
    for (Type thrown : call.thrown()) {
      out.add(CheckedExceptions.mayThrow(thrown));
    }
  }

  /**
   * Evaluates all operands of a tail call into {@code temporaries}, which outlive the {@code try}
   * around.
   */
  AwaitCall spillTailCall(AwaitCall call, List<Stmt> out, List<Variable> temporaries) {
    declareThrown(call, out);
    List<Expr> kept = new ArrayList<>();
    for (Expr operand : spillOperands(call.operands(), out, Expr.Operation.Kind.PLAIN)) {
      Expr.Leaf leaf = (Expr.Leaf) operand;
      if (leaf.code().isAtom() && leaf.pure() && leaf.code().variables(a -> true).isEmpty()) {
        kept.add(leaf);
        continue;
      }
      Variable temporary = temporary(call.name() + "Operand", leaf.type());
      temporaries.add(temporary);
      out.add(new Stmt.Set(temporary, leaf));
      kept.add(read(temporary));
    }
    return call.flat(kept);
  }

  Variable temporary(String wish, Type type) {
    return Variable.of(names.fresh(wish), type, Variable.Role.TEMPORARY, false);
  }

  private SuspensionPoint point(AwaitCall call) {
    return point(call.line());
  }

  SuspensionPoint point(long line) {
    return new SuspensionPoint(++states, line);
  }

  private static Expr.Leaf read(Variable variable) {
    return new Expr.Leaf(Code.read(variable), variable.type(), true);
  }

  private static void declareTemporary(Variable variable, @Nullable Expr value, List<Stmt> out) {
    out.add(new Stmt.Declare(variable, value));
  }

  private Expr.Leaf spillAwait(Expr.Await await, List<Stmt> out) {
    AwaitCall call = spillCall(await.call(), out);
    Variable result = temporary(call.name(), await.type());
    out.add(new Stmt.AwaitInto(result, null, call, point(call)));
    return read(result);
  }

  private Expr.Leaf spillOperation(Expr.Operation operation, List<Stmt> out) {
    List<Code> operands =
        spillOperands(operation.operands(), out, operation.kind()).stream()
            .map(operand -> ((Expr.Leaf) operand).code())
            .toList();
    return new Expr.Leaf(operation.template().fill(operands), operation.type(), false);
  }

  private List<Expr> spillOperands(List<Expr> operands, List<Stmt> out, Expr.Operation.Kind kind) {
    int lastAwaiting = -1;
    for (int i = 0; i < operands.size(); i++) {
      if (!(operands.get(i) instanceof Expr.Leaf)) {
        lastAwaiting = i;
      }
    }
    List<Expr> results = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Expr.Leaf leaf = spill(operands.get(i), out);
      boolean becomesText = becomesText(leaf, i, kind);
      List<Expr> later = operands.subList(i + 1, Math.max(i + 1, lastAwaiting + 1));
      if (i < lastAwaiting && (becomesText || !Stability.isStable(leaf, later))) {
        leaf = keep(leaf, i, kind, out);
      }
      results.add(leaf);
    }
    return results;
  }

  private Expr.Leaf keep(Expr.Leaf leaf, int index, Expr.Operation.Kind kind, List<Stmt> out) {
    Type type = leaf.type();
    Code code = leaf.code();
    if (becomesText(leaf, index, kind)) {
      // The operand becomes text now: it may change while the method waits.
      type = Type.reference("java.lang", "String");
      code = Code.of("\"\" + ", code.asOperand());
    } else if (kind == Expr.Operation.Kind.INNER_CREATION && index == 0) {
      code = Code.of(Code.classUse("java.util", "Objects"), ".requireNonNull(", code, ")");
    }
    if (type.isUnnamed()) {
      throw new UnnamedTypeException(leaf.code().toString());
    }
    Variable temporary = temporary("operand", type);
    declareTemporary(temporary, new Expr.Leaf(code, type, false), out);
    return read(temporary);
  }

  /** Whether an operand is an object that a concatenation turns into text before it goes on. */
  private static boolean becomesText(Expr.Leaf leaf, int index, Expr.Operation.Kind kind) {
    return kind == Expr.Operation.Kind.CONCATENATION
        && index == 0
        && leaf.type().isReference()
        && !isString(leaf.type());
  }

  private static boolean isString(Type type) {
    return type.code().toString().equals("String");
  }

  private Expr.Leaf spillConditional(Expr.Conditional conditional, List<Stmt> out) {
    branched = true;
    Expr.Leaf condition = spill(conditional.condition(), out);
    Variable chosen = temporary("chosen", conditional.type());
    declareTemporary(chosen, null, out);
    out.add(
        new Stmt.If(
            condition,
            assigning(chosen, conditional.whenTrue()),
            assigning(chosen, conditional.whenFalse())));
    return read(chosen);
  }

  private Expr.Leaf spillShortCircuit(Expr.ShortCircuit circuit, List<Stmt> out) {
    branched = true;
    Expr.Leaf left = spill(circuit.left(), out);
    Variable condition = temporary("condition", circuit.type());
    declareTemporary(condition, left, out);
    Code test = circuit.and() ? Code.read(condition) : Code.of("!", Code.read(condition));
    out.add(
        new Stmt.If(
            new Expr.Leaf(test, circuit.type(), false),
            assigning(condition, circuit.right()),
            null));
    return read(condition);
  }

  private Stmt.Block assigning(Variable variable, Expr value) {
    List<Stmt> statements = new ArrayList<>();
    Expr.Leaf result = spill(value, statements);
    statements.add(new Stmt.Set(variable, result));
    return new Stmt.Block(statements);
  }

  private Expr.Leaf spillAssign(Expr.Assign assign, List<Stmt> out, boolean used) {
    if (assign.place() instanceof Expr.Place.Local local) {
      return assignLocal(assign, local.variable(), out);
    }
    Expr.Place.Memory memory = (Expr.Place.Memory) assign.place();
    if (assign.operator() == null && !used) {
      // The value is one more operand, to the right of those of the place.
      List<Expr> operands = new ArrayList<>(memory.operands());
      operands.add(assign.value());
      List<Expr> spilled = spillOperands(operands, out, Expr.Operation.Kind.PLAIN);
      Expr.Leaf value = (Expr.Leaf) spilled.remove(spilled.size() - 1);
      return store(memory, spilled, value.code(), assign.type(), out, false);
    }
    List<Expr> place = place(memory, assign.value(), out);
    if (assign.operator() == null) {
      Expr.Leaf value = spill(assign.value(), out);
      return store(memory, place, value.code(), assign.type(), out, true);
    }
    Variable old = temporary("old", operandType(memory.type()));
    declareTemporary(old, new Expr.Leaf(fill(memory, place), old.type(), false), out);
    Expr.Leaf right = spill(assign.value(), out);
    Code result = combine(Code.read(old), assign.operator(), right, memory.type());
    Expr.Leaf stored =
        store(memory, place, result, assign.type(), out, used && !assign.returnsOld());
    return assign.returnsOld() ? read(old) : stored;
  }

  /**
   * The operands of a place whose old value is read before {@code value}, or whose new one is named
   * before it is stored.
   */
  private List<Expr> place(Expr.Place.Memory memory, Expr value, List<Stmt> out) {
    List<Expr> place = new ArrayList<>();
    for (Expr operand : spillOperands(memory.operands(), out, Expr.Operation.Kind.PLAIN)) {
      Expr.Leaf leaf = (Expr.Leaf) operand;
      boolean stable = leaf.pure() && Stability.isStable(leaf, List.of(value));
      place.add(stable ? leaf : keep(leaf, 1, Expr.Operation.Kind.PLAIN, out));
    }
    return place;
  }

  /** The type in which a compound assignment reads its left side: a wrapper is unboxed at once. */
  private static Type operandType(Type type) {
    Type.Kind kind = Promotion.unboxed(type);
    return kind == Type.Kind.REFERENCE ? type : Type.primitive(kind);
  }

  private static Code fill(Expr.Place.Memory memory, List<Expr> operands) {
    return memory.template().fill(operands.stream().map(o -> ((Expr.Leaf) o).code()).toList());
  }

  private Expr.Leaf store(
      Expr.Place.Memory memory,
      List<Expr> place,
      Code value,
      Type type,
      List<Stmt> out,
      boolean used) {
    Code stored = value;
    Expr.Leaf result = new Expr.Leaf(value, type, false);
    if (used) {
      Variable assigned = temporary("assigned", type);
      // Array and object are checked after the value is there, as in the assignment itself.
      declareTemporary(assigned, new Expr.Leaf(value, type, false), out);
      stored = Code.read(assigned);
      result = read(assigned);
    }
    out.add(new Stmt.Opaque(Code.of(fill(memory, place), " = ", stored, ";"), true));
    return result;
  }

  private Expr.Leaf assignLocal(Expr.Assign assign, Variable variable, List<Stmt> out) {
    if (assign.operator() == null) {
      out.add(new Stmt.Set(variable, spill(assign.value(), out)));
      return new Expr.Leaf(Code.read(variable), variable.type(), true);
    }
    Variable old = temporary("old", operandType(variable.type()));
    declareTemporary(old, new Expr.Leaf(Code.read(variable), old.type(), false), out);
    Expr.Leaf right = spill(assign.value(), out);
    Code result = combine(Code.read(old), assign.operator(), right, variable.type());
    out.add(new Stmt.Set(variable, new Expr.Leaf(result, variable.type(), false)));
    return assign.returnsOld()
        ? read(old)
        : new Expr.Leaf(Code.read(variable), variable.type(), true);
  }

  /** {@code (T) (old op right)}, as a compound assignment converts (15.26.2). */
  private static Code combine(Code old, String operator, Expr.Leaf right, Type type) {
    Code result = Code.of(old, " " + operator + " ", right.code().asOperand());
    Type.Kind kind = Promotion.unboxed(type);
    if (kind == Type.Kind.REFERENCE
        || kind == Promotion.promote(operator, kind, Promotion.unboxed(right.type()))) {
      return result;
    }
    return Code.of("(" + kind.keyword() + ") (", result, ")");
  }
}
