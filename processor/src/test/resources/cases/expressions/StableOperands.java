package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Operands that look stable and are not. */
@AsyncTrait
public class StableOperands extends AsyncCase {
  public StableOperands(Environment env) {
    super(env);
  }

  // 1, 9, 14, 49
  public int field = 1;
  public static int counter;

  public int bump() {
    return ++field;
  }

  public int three(int a, int b, int c) {
    return a * 100 + b * 10 + c;
  }

  public DynamicFuture<String> runOperands() {
    field = 1;
    counter = 0;
    int x = 1;
    int[] a = {1, 2, 3};
    int r1 = three(x, x = await(p.i(5)), x);
    int r2 = three(field, bump(), await(p.i(6))) + field;
    int r3 = x + (x = 7) + await(p.i(x)) + x++ + await(p.i(x)) + x;
    int r4 = three(a[0], a[0] = 9, await(p.i(a[0]))) + a[0];
    int[] b = a;
    int r5 = a[1] + (a = new int[] {4, 5})[await(p.i(1))] + b[2];
    IntSupplier s = () -> field;
    int r6 = s.getAsInt() + await(p.i(bump())) + s.getAsInt();
    long r7 = -x + ~x + (long) x + await(p.l(x -= 3)) + x;
    String t = null;
    String r8 = t + await(p.s("u")) + (t = "v") + await(p.s(t)) + t;
    boolean z = x > 3 & await(p.z(x++ > 3)) | x < 100 ^ await(p.z(false));
    int r9 = (x > 5 ? x : -x) + (await(p.z(true)) ? x = 50 : await(p.i(1))) + x;
    return ready("" + r1 + " " + r2 + " " + r3 + " " + r4 + " " + r5 + " " + r6 + " " + r7 + " " + r8 + z + r9);
  }

  public DynamicFuture<String> runNullReceiver() {
    String s = "";
    Probe0 none = null;
    try {
      none.call(t(1), await(p.i(2)));
    } catch (NullPointerException e) {
      s += "a";
    }
    try {
      none.f = await(p.i(3));
    } catch (NullPointerException e) {
      s += "b";
    }
    try {
      none.f += await(p.i(4));
    } catch (NullPointerException e) {
      s += "c";
    }
    try {
      s += none.f + await(p.i(5));
    } catch (NullPointerException e) {
      s += "d";
    }
    try {
      s += ((String) (Object) 5).length() + await(p.i(6));
    } catch (ClassCastException e) {
      s += "e";
    }
    try {
      Supplier<String> f = none.name::trim;
      s += f.get() + await(p.i(7));
    } catch (NullPointerException e) {
      s += "f";
    }
    return ready(s);
  }

  public static class Probe0 {
    public int f;
    public String name;

    public int call(int a, int b) {
      return a + b;
    }
  }
}
