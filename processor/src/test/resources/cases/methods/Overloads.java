package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import cases.support.Leaf;
import cases.support.Probe;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Arrays;
import java.util.List;

/** Overloaded, static, recursive and variadic async methods. */
@AsyncTrait
public class Overloads extends AsyncCase {
  public Overloads(Environment env) {
    super(env);
  }

  // 169: overloads
  public DynamicFuture<String> over(int a) {
    return ready("int" + await(p.i(a)));
  }

  public DynamicFuture<String> over(long a) {
    return ready("long" + await(p.l(a)));
  }

  public DynamicFuture<String> over(Integer a) {
    return ready("Integer" + await(p.i(a)));
  }

  public DynamicFuture<String> over(String a, int... rest) {
    return ready(a + await(p.i(rest.length)));
  }

  public DynamicFuture<String> over(List<String> a) {
    return ready("list" + await(p.s(a.get(0))));
  }

  public DynamicFuture<String> over(int[] a) {
    return ready("array" + await(p.i(a[0])));
  }

  public DynamicFuture<String> over(int[][] a) {
    return ready("arrays" + await(p.i(a[0][0])));
  }

  public DynamicFuture<String> over() {
    return ready("none" + await(p.i(0)));
  }

  public <T extends Number> DynamicFuture<String> over(T a, T b) {
    return ready("numbers" + await(p.of(a)) + b);
  }

  // 169
  public DynamicFuture<String> runOverloads() {
    return ready(
        await(over(1)) + await(over(2L)) + await(over((Integer) 3)) + await(over("s")) + await(over("t", 1, 2))
            + await(over(List.of("l"))) + await(over(new int[] {4})) + await(over(new int[][] {{5}})) + await(over())
            + await(over(1, 2.5)));
  }

  // 43: a variadic async method
  @Recycle
  public DynamicFuture<Integer> sum(int base, int... values) {
    int sum = base;
    for (int v : values) {
      sum += await(p.i(v));
    }
    return ready(sum);
  }

  public DynamicFuture<String> names(Object... values) {
    await(p.nothing());
    return ready(Arrays.toString(values));
  }

  // 43
  public DynamicFuture<String> runVariadic() {
    int a = await(sum(1)) + await(sum(1, 2)) + await(sum(1, await(p.i(2)), t(3))) + await(sum(t(1), new int[] {4, 5}));
    return ready(a + await(names()) + await(names("x", await(p.i(1)))) + await(names((Object[]) new String[] {"y"}))
        + await(names((Object) new int[0].length)));
  }

  // 166: static async methods
  public static DynamicFuture<Integer> doubled(Probe p, int a) {
    int b = await(p.i(a));
    return ready(2 * b);
  }

  @Recycle
  public static DynamicFuture<String> text(Environment env, String s) {
    env.log("text " + s);
    String r = await(env.leaf().s(s));
    for (int i = 0; i < 2; i++) {
      r += await(doubled(env.probe(), i));
    }
    return ready(r);
  }

  public static <T> DynamicFuture<T> same(Leaf leaf, T a) {
    return leaf.of(a);
  }

  // 166
  public DynamicFuture<String> runStatic() {
    int a = await(doubled(p, 3)) + await(Overloads.doubled(p, 4));
    return ready(a + await(text(env, "x")) + await(Overloads.text(env, "y")) + await(same(leaf, "z")));
  }

  public DynamicFuture<Integer> runStaticTail() {
    return doubled(p, 8);
  }

  // 170: recursion
  @Recycle
  public DynamicFuture<Long> factorial(int n) {
    if (n <= 1) {
      return ready(1L);
    }
    long rest = await(factorial(n - 1));
    await(p.i(n));
    return ready(n * rest);
  }

  @Recycle(capacity = 3)
  public DynamicFuture<Integer> fibonacci(int n) {
    return n < 2 ? ready(await(leaf.i(n))) : ready(await(fibonacci(n - 1)) + await(fibonacci(n - 2)));
  }

  public DynamicFuture<Boolean> even(int n) {
    if (n == 0) return ready(true);
    await(p.i(n));
    return ready(await(odd(n - 1)));
  }

  public DynamicFuture<Boolean> odd(int n) {
    if (n == 0) return ready(false);
    return even(n - 1);
  }

  // 170
  public DynamicFuture<String> runRecursion() {
    return ready(await(factorial(6)) + " " + await(fibonacci(6)) + " " + await(even(7)) + await(odd(7)));
  }

  // 170: deep, every activation suspended
  public DynamicFuture<Integer> deep(int n) {
    if (n == 0) {
      return ready(await(p.i(0)));
    }
    int below = await(deep(n - 1));
    return ready(below + 1);
  }

  // 170
  public DynamicFuture<Integer> runDeep() {
    return deep(200);
  }

  // 170: a failure through recursion, caught half way
  public DynamicFuture<Integer> failing(int n) {
    try {
      if (n == 0) {
        await(p.fails(new IllegalStateException("bottom")));
      }
      return ready(await(failing(n - 1)) + 1);
    } catch (IllegalStateException e) {
      if (n == 3) {
        return ready(await(p.i(100)));
      }
      throw e;
    } finally {
      log("finally " + n);
    }
  }

  // 170
  public DynamicFuture<Integer> runFailing() {
    return failing(5);
  }

  // 175: annotated and final parameters
  public DynamicFuture<Integer> annotated(@SuppressWarnings("unused") final int a, final @Deprecated2 String b) {
    await(p.nothing());
    return ready(a + b.length());
  }

  /** An annotation of the user's. */
  public @interface Deprecated2 {}

  // 175
  public DynamicFuture<Integer> runAnnotated() {
    return annotated(1, "xx");
  }

  // 176: many parameters
  public DynamicFuture<String> many(
      long a, double b, int c, String d, byte e, short f, char g, float h, boolean i, Object j, long k, long l, double m,
      double n, int o, int q, int r, int s, String u, String v, int[] w, List<String> x) {
    await(p.nothing());
    String first = "" + a + b + c + d + e + f + g + h + i + j;
    await(p.nothing());
    return ready(first + k + l + m + n + o + q + r + s + u + v + w.length + x);
  }

  // 176
  public DynamicFuture<String> runMany() {
    return many(1, 2, 3, "4", (byte) 5, (short) 6, '7', 8, true, 9, 10, 11, 12, 13, 14, 15, 16, 17, "18", "19",
        new int[20], List.of("21"));
  }

  // 167: methods that differ only in what they do not do
  public DynamicFuture<Void> nothing() {
    return ready();
  }

  public DynamicFuture<Void> nothing(int a) {
    t(a);
    return ready(null);
  }

  // 167
  public DynamicFuture<Void> runNothing() {
    await(nothing());
    Void v = await(nothing(1));
    log("" + v);
    return nothing(2);
  }
}
