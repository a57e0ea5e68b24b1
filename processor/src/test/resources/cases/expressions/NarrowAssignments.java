package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Compound assignments of every narrow type on arrays, fields and boxed values. */
@AsyncTrait
public class NarrowAssignments extends AsyncCase {
  public NarrowAssignments(Environment env) {
    super(env);
  }

  // 9, 10, 11, 60
  public byte b = 100;
  public char c = 'a';
  public static short s = 7;
  public Character boxed = 'x';
  public String text = "t";
  public long[] longs = {1, 2};

  public DynamicFuture<String> runKinds() {
    b = 100;
    c = 'a';
    s = 7;
    boxed = 'x';
    text = "t";
    b += await(p.i(100));
    c += await(p.i(1));
    s *= await(p.d(1.5));
    s >>>= await(p.l(1));
    boxed++;
    char[] cs = {'a', 'b'};
    cs[await(p.i(1))]++;
    cs[t(0)] += await(p.i(2));
    byte[] bs = {1, 2, 3};
    bs[await(p.i(1))] <<= await(p.i(7));
    bs[t(2)] -= await(leaf.b((byte) 5));
    Byte[] boxes = {1, 2};
    boxes[await(p.i(0))]++;
    byte narrow = --boxes[await(p.i(1))];
    String[] ts = {"x", null};
    ts[await(p.i(0))] += cs[0] + await(p.i(3)) + 'c';
    ts[t(1)] += await(p.c('q'));
    text += 1 + await(p.i(2)) + "z";
    boolean[] zs = {true};
    zs[await(p.i(0))] &= await(p.z(false));
    longs[await(p.i(1))] %= await(p.i(2));
    int i = 5;
    i = i++ + await(p.i(i)) * ++i;
    int[] a = {0, 0, 0};
    int k = 0;
    a[k++] = a[k] = k = await(p.i(2));
    a[k] += k = await(p.i(1));
    Object o = "o";
    o += await(p.s("p"));
    float f = 1;
    f += await(p.d(0.5));
    double d = await(p.f(2.5f));
    long shift = 1;
    shift <<= await(p.i(40));
    int chosen = tb(true) ? await(p.c('a')) : 'b';
    return ready(
        "" + b + c + s + boxed + cs[0] + cs[1] + bs[1] + bs[2] + boxes[0] + boxes[1] + narrow + ts[0] + ts[1] + text
            + zs[0] + longs[1] + i + a[0] + a[1] + a[2] + k + o + f + d + shift + chosen);
  }
}
