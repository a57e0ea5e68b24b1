package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Arrays;

/** Array elements, creations and initialisers with awaits. */
@AsyncTrait
public class ArrayElements extends AsyncCase {
  public ArrayElements(Environment env) {
    super(env);
  }

  public int[] a(int... elements) {
    log("a");
    return elements;
  }

  // 18: an element of an awaited array
  public DynamicFuture<String> runElementOfAwaited() {
    long[] longs = {1L, 2L};
    String[] strings = {"x", "y"};
    long l = await(p.of(longs))[await(p.i(1))];
    String s = await(leaf.of(strings))[await(leaf.i(0))];
    return ready(l + s);
  }

  // 19: several dimensions
  public DynamicFuture<Integer> runDimensions() {
    int[][] m = {{1, 2}, {3, 4}};
    int sum = m[await(p.i(0))][t(1)] + m[t(1)][await(p.i(0))] * 10 + m[await(p.i(1))][await(p.i(1))] * 100;
    m[await(p.i(0))][await(p.i(0))] += await(p.i(5));
    m[t(1)] = await(p.of(new int[] {7}));
    return ready(sum * 100 + m[0][0] + m[1][0]);
  }

  // 19: the row fails before the column is awaited
  public DynamicFuture<String> runNullRow() {
    int[][] m = {null};
    try {
      m[5][await(p.i(1))] = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      caught(e);
    }
    try {
      m[0][await(p.i(2))] = t(1);
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready("end");
  }

  // 20: lengths
  public DynamicFuture<String> runNewArray() {
    int[] x = new int[await(p.i(2))];
    String[][] y = new String[await(p.i(2))][await(p.i(3))];
    long[][] z = new long[await(p.i(2))][];
    int[][][] w = new int[t(1)][await(p.i(2))][];
    return ready(x.length + " " + y[1].length + " " + z[1] + " " + w[0].length + w[0][0]);
  }

  // 21: every length is evaluated before a negative one fails
  public DynamicFuture<String> runNegativeLength() {
    try {
      return ready("" + new int[t(-1)][await(p.i(2))].length);
    } catch (NegativeArraySizeException e) {
      caught(e);
      return ready("negative");
    }
  }

  // 22: initialisers
  public DynamicFuture<String> runInitialiser() {
    int[] x = new int[] {t(1), await(p.i(2)), t(3), await(p.i(4))};
    int[][] y = new int[][] {{t(1), await(p.i(2))}, a(5), {await(p.i(3))}, {}};
    Object[] z = new Object[] {await(p.i(1)), new int[] {await(p.i(2))}.length, await(p.s("s"))};
    return ready(Arrays.toString(x) + Arrays.deepToString(y) + Arrays.toString(z));
  }

  // 22: array creation as an operand that is kept
  public DynamicFuture<String> runInitialiserAsOperand() {
    return ready(Arrays.toString(new int[] {t(1), 2}) + await(p.s("-")) + new int[] {await(p.i(3))}[0]);
  }

  // 23: bare initialisers
  public DynamicFuture<String> runBareInitialiser() {
    int[] x = {await(p.i(1)), 2};
    long[][] y = {{await(p.i(3))}, null};
    final String[] z = {"k", await(p.s("l"))};
    int[] untouched = {7};
    await(p.nothing());
    return ready(Arrays.toString(x) + Arrays.deepToString(y) + Arrays.toString(z) + untouched[0]);
  }

  // 22: element conversions: int to long, boxing, char to int
  public DynamicFuture<String> runInitialiserConversions() {
    long[] l = {await(p.i(1)), await(p.c('a'))};
    double[] d = {await(p.i(1)), await(p.f(2.5f))};
    Integer[] boxed = {await(p.i(1)), null};
    Object[] objects = {await(p.c('c')), 'd'};
    byte[] bytes = {1, (byte) (int) await(p.i(300))};
    return ready(Arrays.toString(l) + Arrays.toString(d) + Arrays.toString(boxed)
        + Arrays.toString(objects) + Arrays.toString(bytes));
  }

  // 6: an element of the wrong type fails after the await
  public DynamicFuture<String> runArrayStore() {
    Object[] strings = new String[1];
    try {
      strings[t(0)] = await(p.i(1));
    } catch (ArrayStoreException e) {
      caught(e);
    }
    return ready("end");
  }

  // 65: arrays live over awaits keep their identity
  public DynamicFuture<Boolean> runIdentity() {
    int[][][] a = new int[2][3][1];
    int[] row = a[1][2];
    await(p.nothing());
    row[0] = await(p.i(5));
    return ready(a[1][2] == row && a[1][2][0] == 5);
  }

  // 18: length of an awaited array
  public DynamicFuture<Integer> runLength() {
    return ready(await(p.of(new int[4])).length + await(p.of("abc")).length());
  }
}
