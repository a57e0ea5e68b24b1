package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.failed;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;

/** Futures that are returned, and values of several kinds. */
@AsyncTrait
public class TailCalls extends AsyncCase {
  public TailCalls(Environment env) {
    super(env);
  }

  // 167: tail calls of each lane
  public DynamicFuture<Integer> runTail() {
    return leaf.i(1);
  }

  public DynamicFuture<String> runTailReference() {
    return leaf.s("x");
  }

  public DynamicFuture<Void> runTailVoid() {
    return leaf.nothing();
  }

  public DynamicFuture<Integer> runTailNull() {
    return leaf.nullInt();
  }

  public DynamicFuture<Double> runTailOfProbe() {
    return p.d(1.5);
  }

  public DynamicFuture<Boolean> runTailFails() {
    return leaf.fails(new IllegalStateException("tail"));
  }

  // 167: after an await, with awaited arguments
  public DynamicFuture<Integer> runTailAfterAwait() {
    int a = await(p.i(1));
    return leaf.i(a + await(leaf.i(2)));
  }

  // 167: a chain of tail calls
  public DynamicFuture<Long> chain(int n) {
    log("chain " + n);
    if (n == 0) {
      return leaf.l(42);
    }
    if (n % 2 == 0) {
      await(p.i(n));
    }
    return chain(n - 1);
  }

  public DynamicFuture<Long> runChain() {
    return chain(6);
  }

  public DynamicFuture<Long> runAwaitedChain() {
    return ready(await(chain(5)) + 1);
  }

  // 167: on one branch only
  public DynamicFuture<String> branch(int n) {
    if (n == 0) return leaf.s("tail");
    if (n == 1) return ready("ready");
    if (n == 2) return failed(new IllegalStateException("failed"));
    return n == 3 ? ready("conditional " + await(p.i(n))) : p.s("other");
  }

  // 167
  public DynamicFuture<String> runBranches() {
    StringBuilder s = new StringBuilder();
    for (int n = 0; n < 5; n++) {
      try {
        s.append(await(branch(n)));
      } catch (IllegalStateException e) {
        s.append(e.getMessage());
      }
    }
    return ready(s.toString());
  }

  // 167: a conditional of a value and a call
  public DynamicFuture<Integer> conditional(boolean ready, int a) {
    return tb(ready) ? ready(t(a)) : leaf.i(a + 1);
  }

  public DynamicFuture<Integer> nestedConditional(int a) {
    return a == 0 ? ready(null) : await(p.z(a == 1)) ? conditional(true, a) : (conditional(false, a));
  }

  // 167
  public DynamicFuture<String> runConditional() {
    return ready("" + await(conditional(true, 1)) + await(conditional(false, 2)) + await(nestedConditional(0))
        + await(nestedConditional(1)) + await(nestedConditional(2)));
  }

  // 167
  public DynamicFuture<Integer> runConditionalTail() {
    return await(p.z(true)) ? leaf.i(await(p.i(1))) : ready(await(p.i(2)));
  }

  // 167: a future in a variable
  public DynamicFuture<Integer> runVariable() {
    DynamicFuture<Integer> f = p.i(7);
    log("made");
    await(p.nothing());
    return f;
  }

  // 90: a future of a wildcard or of another type argument
  public DynamicFuture<String> runWildcards() {
    DynamicFuture<? extends Number> n = p.i(1);
    DynamicFuture<?> any = leaf == null ? p.s("x") : p.l(2);
    DynamicFuture<List<? super Integer>> list = p.of(new ArrayList<Number>(List.of(3)));
    DynamicFuture<int[]> array = p.of(new int[] {4});
    int a = await(n).intValue();
    Object b = await(any);
    List<? super Integer> c = await(list);
    c.add(5);
    return ready(a + " " + b + c + await(array)[0]);
  }

  // 167: no await at all, an empty body, null
  public DynamicFuture<Integer> runNoAwait() {
    int n = t(1) + t(2);
    return ready(n);
  }

  public DynamicFuture<Void> runEmpty() {
    return ready();
  }

  public DynamicFuture<Integer> runReadyNull() {
    return ready(null);
  }

  public DynamicFuture<String> runReadyNullReference() {
    await(p.nothing());
    return ready(null);
  }

  // 168: a null future
  public DynamicFuture<Integer> nullFuture() {
    await(p.nothing());
    return null;
  }

  // 168
  public DynamicFuture<String> runNullFuture() {
    try {
      return ready("" + await(nullFuture()));
    } catch (NullPointerException e) {
      caught(e);
      return ready("npe");
    }
  }

  // 91: null through the lanes, boxed and unboxed
  public DynamicFuture<Integer> maybe(Integer value) {
    await(p.nothing());
    return ready(value);
  }

  public DynamicFuture<Integer> tailMaybe(Integer value) {
    return maybe(value);
  }

  // 91
  public DynamicFuture<String> runNullLanes() {
    Integer a = await(maybe(null));
    Integer b = await(tailMaybe(null));
    Integer c = await(tailMaybe(1000));
    String s = "" + a + b + c + await(maybe(null));
    try {
      int d = await(tailMaybe(null));
      s += d;
    } catch (NullPointerException e) {
      caught(e);
    }
    Object o = await(maybe(null));
    await(maybe(null));
    long l = await(maybe(5));
    return ready(s + o + l);
  }

  // 91: null of each wrapper type
  public DynamicFuture<Boolean> nullBoolean() {
    return ready(null);
  }

  public DynamicFuture<Character> nullCharacter() {
    Character c = await(p.<Character>of(null));
    return ready(c);
  }

  public DynamicFuture<Long> nullLong() {
    return p.<Long>of(null);
  }

  public DynamicFuture<Float> nullFloat() {
    Float f = null;
    return ready(f);
  }

  public DynamicFuture<Double> nullDouble() {
    await(p.nothing());
    return ready((Double) null);
  }

  public DynamicFuture<Short> nullShort() {
    return ready(tb(true) ? null : (short) 1);
  }

  public DynamicFuture<Byte> nullByte() {
    return ready(await(p.<Byte>of(null)));
  }

  // 91
  public DynamicFuture<String> runNullWrappers() {
    return ready("" + await(nullBoolean()) + await(nullCharacter()) + await(nullLong()) + await(nullFloat())
        + await(nullDouble()) + await(nullShort()) + await(nullByte()));
  }

  // 91: null where a condition or an operand is needed
  public DynamicFuture<String> runNullOperands() {
    try {
      if (await(nullBoolean())) log("never");
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      double d = 1 + await(nullDouble());
      log("never" + d);
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      for (char c = await(nullCharacter()); ; ) log("never" + c);
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready("end");
  }

  // 167: ready(...) of widened and computed values
  public DynamicFuture<Long> runReadyWidened() {
    return ready((long) await(p.i(1)));
  }

  public DynamicFuture<Number> runReadyNumber() {
    return ready(await(p.i(1)));
  }

  public DynamicFuture<Object> runReadyObject() {
    return ready(tb(true) ? await(p.i(1)) : "s");
  }

  public DynamicFuture<List<? extends Number>> runReadyList() {
    return ready(List.of(await(p.i(1)), await(p.d(2))));
  }

  public DynamicFuture<int[]> runReadyArray() {
    return ready(new int[] {await(p.i(1))});
  }

  public DynamicFuture<Character> runReadyChar() {
    char c = await(p.c('a'));
    c++;
    return ready(c);
  }

  public DynamicFuture<Byte> runReadyByte() {
    return ready((byte) (await(p.i(200)) + 1));
  }
}
