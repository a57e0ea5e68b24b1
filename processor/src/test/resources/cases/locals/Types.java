package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Locals of every type, live across awaits. */
@AsyncTrait
public class Types extends AsyncCase {
  public Types(Environment env) {
    super(env);
  }

  public byte byteOf(byte b) {
    return b;
  }

  // 59: all primitives as locals
  public DynamicFuture<String> runPrimitives() {
    boolean z = true;
    byte b = -1;
    short s = -2;
    char c = 'c';
    int i = -4;
    long l = 1L << 50;
    float f = 1.25f;
    double d = -0.5;
    await(p.nothing());
    z = !z;
    b--;
    s--;
    c++;
    i--;
    l++;
    f *= 2;
    d *= 2;
    await(leaf.nothing());
    return ready(z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d);
  }

  // 59: all primitives as parameters
  @Recycle
  public DynamicFuture<String> primitives(boolean z, byte b, short s, char c, int i, long l, float f, double d, String r) {
    await(p.nothing());
    b++;
    s += 5;
    return ready(z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + r);
  }

  // 59
  public DynamicFuture<String> runPrimitiveParameters() {
    return ready(await(primitives(true, (byte) 127, (short) 1, 'x', 2, 3L, 4.5f, 5.5, await(p.s("r")))));
  }

  // 59: all primitives awaited into locals
  public DynamicFuture<String> runAwaitedPrimitives() {
    boolean z = await(leaf.z(true));
    byte b = await(leaf.b((byte) -5));
    short s = await(leaf.sh((short) 300));
    char c = await(leaf.c('q'));
    int i = await(leaf.i(-9));
    long l = await(leaf.l(-1L));
    float f = await(leaf.f(0.1f));
    double d = await(leaf.d(0.3));
    await(p.nothing());
    return ready(z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d);
  }

  // 59: wrappers, with and without null
  public DynamicFuture<String> runWrappers() {
    Boolean z = await(leaf.z(true));
    Integer i = await(leaf.i(7));
    Integer none = await(leaf.nullInt());
    Long l = await(leaf.l(8));
    Character c = await(leaf.c('w'));
    Object o = await(leaf.d(1.5));
    Number n = await(leaf.f(1.5f));
    Comparable<Integer> k = await(leaf.i(3));
    await(p.nothing());
    return ready(z + " " + i + " " + none + " " + l + " " + c + " " + o + " " + n + " " + k);
  }

  // 60: widening of awaited values
  public DynamicFuture<String> runWidening() {
    long a = await(leaf.i(1));
    double b = await(leaf.i(2));
    int c = await(leaf.c('a'));
    float d = await(leaf.l(3));
    int e = await(leaf.b((byte) 4));
    double f = await(p.f(0.1f));
    return ready(a + " " + b + " " + c + " " + d + " " + e + " " + f);
  }

  // 60: narrow values into and out of arrays, fields and calls
  public DynamicFuture<String> runNarrow() {
    byte[] bytes = {1, 2};
    char[] chars = {'a'};
    boolean[] flags = new boolean[1];
    byte b = bytes[1];
    await(p.nothing());
    bytes[0] = b;
    chars[0] = (char) (chars[0] + await(p.i(1)));
    flags[0] = await(p.z(true));
    bytes[1] = byteOf(await(p.b((byte) 9)));
    return ready(Arrays.toString(bytes) + chars[0] + flags[0]);
  }

  // 64: dimensions in C style, several declarators
  public DynamicFuture<String> runDeclarators() {
    int a[] = {1, 2}, b = await(p.i(3)), c[][] = {{4}, {await(p.i(5))}};
    int d = t(6), e = d + await(p.i(7)), f;
    f = e + b;
    await(p.nothing());
    return ready(Arrays.toString(a) + b + Arrays.deepToString(c) + d + e + f);
  }

  // 65: arrays of one to four dimensions
  public DynamicFuture<String> runArrays() {
    int[] a = {1};
    String[][] b = {{"x"}, null};
    double[][][] c = new double[1][2][3];
    List<?>[][][][] d = new List<?>[1][1][1][1];
    await(p.nothing());
    d[0][0][0][0] = List.of(await(p.i(1)));
    c[0][1][2] = await(p.d(2.0));
    return ready(a[0] + b[0][0] + c[0][1][2] + d[0][0][0][0]);
  }

  // 41: null locals
  public DynamicFuture<String> runNulls() {
    String s = null;
    int[] a = null;
    Object o = null;
    await(p.nothing());
    return ready(s + (a == null) + o);
  }

  // 62: var of every kind
  public DynamicFuture<String> runVar() {
    var i = await(p.i(1));
    var list = new ArrayList<Map<String, ? extends Number>>();
    var array = new int[][] {{await(p.i(2))}};
    await(p.nothing());
    list.add(Map.of("k", i));
    var element = list.get(0).get("k");
    await(p.nothing());
    for (var entry : list.get(0).entrySet()) {
      var key = entry.getKey();
      await(p.s(key));
      log(key + entry.getValue());
    }
    return ready(element.intValue() + array[0][0] + "" + list);
  }

  // 62: var of a captured type; of an intersection or anonymous class only where nothing awaits
  public DynamicFuture<String> runVarOfUnnamedType() {
    List<? extends Comparable<?>> wild = List.of("w");
    var captured = wild.get(0);
    for (int i = 0; i < 1; i++) {
      var intersection = tb(true) ? 1 : "s";
      var anonymous =
          new Object() {
            public int hidden = 5;
          };
      log("" + intersection + anonymous.hidden);
    }
    await(p.nothing());
    return ready(captured.toString());
  }

  // 63: raw and wildcard types
  @SuppressWarnings({"rawtypes", "unchecked"})
  public DynamicFuture<String> runRaw() {
    List raw = new ArrayList();
    raw.add(1);
    await(p.nothing());
    raw.add(await(p.s("x")));
    Map<?, ? super Integer> wild = new HashMap<String, Number>();
    await(p.nothing());
    return ready(raw + " " + wild);
  }

  // 63: an unchecked cast over an await
  @SuppressWarnings("unchecked")
  public DynamicFuture<Integer> runUnchecked() {
    List<Integer> list = (List<Integer>) (Object) List.of(await(p.i(4)));
    await(p.nothing());
    return ready(list.get(0));
  }

  // 72: annotated locals
  public DynamicFuture<Integer> runAnnotated() {
    @SuppressWarnings("unused")
    int unused = await(p.i(1));
    @SuppressWarnings("cast")
    final int kept = await(p.i(2));
    await(p.nothing());
    return ready(kept);
  }
}
