package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Calls: receivers, arguments, varargs, overloads, generic calls. */
@AsyncTrait
public class Calls extends AsyncCase {
  public Calls(Environment env) {
    super(env);
  }

  public String join(Object... parts) {
    log("join");
    return Arrays.toString(parts);
  }

  public int sum(int... parts) {
    log("sum " + parts.length);
    return Arrays.stream(parts).sum();
  }

  public String first(String head, int... parts) {
    return head + Arrays.toString(parts);
  }

  public Calls self(String name) {
    log("self " + name);
    return this;
  }

  public String pick(int value) {
    return "int " + value;
  }

  public String pick(Integer value) {
    return "Integer " + value;
  }

  public String pick(long value) {
    return "long " + value;
  }

  public String pick(Object value) {
    return "Object " + value;
  }

  public String pick(String value) {
    return "String " + value;
  }

  public <T> List<T> listOf(T a, T b) {
    List<T> list = new ArrayList<>();
    list.add(a);
    list.add(b);
    return list;
  }

  public String both(IntSupplier supplier, int value) {
    return supplier.getAsInt() + "/" + value;
  }

  // 1: receiver and earlier arguments are evaluated once, left to right, and kept
  @Recycle
  public DynamicFuture<String> runLaterArgument() {
    return ready(self("a").join(t(1), t(2), await(p.i(3))));
  }

  // 2: side effects between awaited arguments
  public DynamicFuture<String> runManyArguments() {
    return ready(join(t(1), await(p.i(2)), t(3), await(leaf.i(4)), t(5), await(p.s("six"))));
  }

  // 3: awaits in the arguments of awaited calls, four deep
  public DynamicFuture<Integer> runNestedAwaits() {
    return ready(await(p.i(await(leaf.i(await(p.i(await(leaf.i(t(7))))) + 1)) + 1)));
  }

  // 3: with operands kept on each level
  public DynamicFuture<Integer> runNestedWithOperands() {
    return ready(t(1) + await(leaf.i(t(2) + await(leaf.i(t(3) + await(p.i(4))) ) )) + t(5));
  }

  // 4: a future of a future
  public DynamicFuture<Integer> runAwaitOfAwait() {
    return ready(await(await(p.of(p.i(5)))));
  }

  // 4: three deep, with an operand
  public DynamicFuture<Integer> runAwaitOfAwaitOfAwait() {
    return ready(t(1) + await(await(await(p.of(p.of(p.i(5)))))));
  }

  // 5: a null receiver fails after the arguments were awaited
  public DynamicFuture<String> runNullReceiver() {
    String nothing = null;
    try {
      return ready(nothing.concat(await(p.s("a"))));
    } catch (NullPointerException e) {
      caught(e);
      return ready("npe");
    }
  }

  // 24: constructor arguments, nested
  public DynamicFuture<String> runConstructor() {
    return ready(new Pair(t(1), new Pair(await(p.i(2)), await(leaf.s("x")))).toString());
  }

  // 24, 26: an inner object of an awaited outer one, with an awaited argument
  public DynamicFuture<String> runInner() {
    Outer outer = new Outer("o");
    return ready(outer.new Inner(await(p.i(1))).text + await(p.of(outer)).new Inner(2).text);
  }

  // 26: outer is evaluated and checked before the arguments
  public DynamicFuture<String> runInnerOfNull() {
    Outer outer = null;
    try {
      return ready(tr("outer", outer).new Inner(await(p.i(1))).text);
    } catch (NullPointerException e) {
      caught(e);
      return ready("npe");
    }
  }

  // 41: null among the spilled arguments
  public DynamicFuture<String> runNullArgument() {
    String nothing = null;
    return ready(join(null, nothing, await(p.i(1)), null, (Object) null));
  }

  // 42: a kept operand whose type is that of two branches
  public DynamicFuture<String> runMergedOperand() {
    boolean b = t(1) > 0;
    return ready(join(b ? "a" : 1, b ? new StringBuilder("x") : "y", await(p.i(2))));
  }

  // 43: varargs: none, first, middle, last, and an array passed as it is
  public DynamicFuture<String> runVarargs() {
    int none = await(p.i(sum()));
    int first = sum(await(p.i(1)), t(2), t(3));
    int middle = sum(t(1), await(p.i(2)), t(3));
    int last = sum(t(1), t(2), await(p.i(3)));
    int array = sum(await(p.of(new int[] {4, 5, 6})));
    return ready(none + " " + first + " " + middle + " " + last + " " + array);
  }

  // 43: the fixed parameter
  public DynamicFuture<String> runFixedBeforeVarargs() {
    return ready(first(await(p.s("h"))) + first(await(p.s("i")), t(1)) + first(ts("j"), await(p.i(2)), t(3)));
  }

  // 43: a varargs array of objects that is given or made
  public DynamicFuture<String> runObjectVarargs() {
    Object[] given = {1, "two"};
    return ready(join(await(p.of(given))) + join((Object) given.length, await(p.i(3))));
  }

  // 44: an await as receiver, at several places of a chain
  public DynamicFuture<String> runChain() {
    return ready(await(p.s("abc")).substring(await(p.i(1))).concat(await(leaf.s("-"))).concat(ts("z")));
  }

  // 44: chains that return the receiver
  public DynamicFuture<String> runReceiverChain() {
    return ready(self("a").self(await(p.s("b"))).self(ts("c")).join(await(p.i(1))));
  }

  // 45: a lambda beside an await
  public DynamicFuture<String> runLambdaSibling() {
    int local = t(3);
    return ready(both(() -> local + 1, await(p.i(5))));
  }

  // 45: the receiver of a method reference is evaluated once, before later arguments
  public DynamicFuture<String> runMethodReferenceSibling() {
    return ready(both(tr("ref", "four")::length, await(p.i(5))));
  }

  // 45: an await as receiver of a method reference
  public DynamicFuture<String> runMethodReferenceOfAwait() {
    Supplier<String> supplier = await(p.s("abc"))::toUpperCase;
    return ready(supplier.get() + supplier.get());
  }

  // 46: a super call of a plain method, by the way out that its refusal names
  public DynamicFuture<String> runSuperPlain() {
    return ready(superTr("one", 1) + await(p.s("x")) + superTr("super", await(p.s("y"))));
  }

  <T> T superTr(String name, T value) {
    return super.tr(name, value);
  }

  // 47: an explicit type argument
  public DynamicFuture<String> runExplicitTypeArgument() {
    List<Number> list = this.<Number>listOf(t(1), await(p.d(2.5)));
    return ready(list.toString());
  }

  // 47: inferred from an awaited argument
  public DynamicFuture<String> runInferredTypeArgument() {
    List<String> list = listOf(ts("a"), await(p.s("b")));
    List<? extends Number> numbers = listOf(await(p.i(1)), await(p.l(2)));
    return ready(list.get(1).length() + " " + numbers);
  }

  // 48: overloads are chosen by the type of the await
  public DynamicFuture<String> runOverloads() {
    int i = await(p.i(1));
    Object o = await(p.s("o"));
    return ready(
        pick(await(p.i(2))) + pick(await(p.l(3L))) + pick(await(p.s("s"))) + pick(i) + pick(o)
            + pick((int) await(p.i(4))) + pick((Object) await(p.s("t"))) + pick(await(p.i(5)) + 1)
            + pick(await(p.c('c')) + 0) + pick((long) await(p.i(6))) + pick(await(p.d(1.5))));
  }

  // 48: a diamond and a poly conditional as siblings of an await
  public DynamicFuture<String> runPolySiblings() {
    List<List<String>> lists = listOf(new ArrayList<>(), await(p.of(List.of("x"))));
    List<Integer> picked = listOf(tb(true) ? 1 : null, await(p.i(2)));
    return ready(lists + " " + picked);
  }

  // 49: constants and unchanging locals as arguments
  public DynamicFuture<String> runConstants() {
    final int k = 3;
    String s = "s";
    return ready(join(1, k, s, 2L, 'c', 1.5f, "lit", await(p.i(4)), k, s));
  }

  // 1: an argument that is a local changed in a later argument
  public DynamicFuture<String> runLocalChangedByLaterArgument() {
    int x = 1;
    return ready(join(x, x = 2, await(p.i(x = 3)), x, x++, await(p.i(x)), x));
  }

  // 50: results that nobody uses
  public DynamicFuture<Void> runDiscarded() {
    await(p.i(1));
    await(leaf.i(2));
    await(p.s("x"));
    await(leaf.s("y"));
    await(p.nothing());
    await(leaf.nothing());
    await(leaf.nullInt());
    return ready();
  }

  // 1: an exception in a later argument comes after the await of an earlier one
  public DynamicFuture<String> runArgumentThrows() {
    return ready(join(t(1), await(p.i(2)), boom("three"), await(p.i(4))));
  }

  // 1: an awaited call with an awaited receiver
  public DynamicFuture<Integer> runAwaitedReceiverOfAsyncCall() {
    return ready(t(1) + await(await(p.of(leaf)).i(await(p.i(2)))));
  }

  /** Two things. */
  public static class Pair {
    public final Object a;
    public final Object b;

    public Pair(Object a, Object b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public String toString() {
      return "(" + a + ", " + b + ")";
    }
  }

  /** Has an inner class. */
  public static class Outer {
    public final String name;

    public Outer(String name) {
      this.name = name;
    }

    /** Knows its outer object. */
    public class Inner {
      public final String text;

      public Inner(int value) {
        text = name + value;
      }
    }
  }
}
