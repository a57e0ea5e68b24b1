package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntSupplier;

/** Source text that must survive the copy into generated code. */
@AsyncTrait
public class Printing extends AsyncCase {
  public Printing(Environment env) {
    super(env);
  }

  public int größe = 3;

  // 162: parentheses and precedence
  public DynamicFuture<String> runPrecedence() {
    int a = t(10) - (await(p.i(3)) - (await(p.i(2)) - 1));
    int b = (t(2) + await(p.i(3))) * (await(p.i(4)) - 1);
    int c = -(await(p.i(5)) + 1);
    int d = - -a + + +b - -(-c);
    boolean e = !(await(p.z(true)) && tb(false)) || await(p.z(false));
    int f = (tb(false) ? 1 : 2) + (await(p.z(true)) ? 3 : 4);
    int g = (await(p.i(1)) << 2) + 1 ^ (await(p.i(7)) & 5 | 8);
    int h = (a = b) + (b += await(p.i(1)));
    String s = "x" + (1 + await(p.i(2))) + (1 + 2) + ('a' + 1) + (char) ('a' + 1);
    String u = ((Object) await(p.i(1))).toString() + ((CharSequence) "abc").length() + (-1 + "z");
    boolean v = (Object) s instanceof String == true;
    long w = (long) -1 + (int) +2L + (byte) ~3;
    int x = a > b == c < d ? 1 : 0;
    return ready(a + " " + b + " " + c + " " + d + " " + e + f + g + h + s + u + v + w + x);
  }

  // 174: identifiers beyond ASCII, long names, a dollar sign, names that differ in case
  public DynamicFuture<Integer> größer_Als$Vorher(int λ) {
    int änderung = await(p.i(λ));
    int Änderung = änderung + größe;
    await(p.nothing());
    return ready(änderung + Änderung);
  }

  // 174
  public DynamicFuture<Integer>
      runAMethodWhoseNameIsSoLongThatNobodyWouldWriteItByHandButGeneratedCodeMustStillNameAClassAfterItSomehow() {
    int unter_strich = await(größer_Als$Vorher(1));
    return ready(await(under_score(unter_strich)) + await(under__score(1)));
  }

  // 174: names that a careless scheme would map to one
  public DynamicFuture<Integer> under_score(int a) {
    return ready(await(p.i(a)));
  }

  public DynamicFuture<Integer> under__score(int a) {
    return ready(await(p.i(10 * a)));
  }

  // 162: comments in odd places
  public DynamicFuture<Integer> runComments() {
    int a = /* first */ await(/* inner */ p.i(1) /* after */) // end of line
        + // alone
        /* "not a string */ 2;
    // */ not the end of anything
    char quote = '"'; // "
    await(p.s("// no comment /* none */"));
    return ready(a + quote); /* end */
  }

  // 162: casts to types with several parts, and lambdas in casts
  public DynamicFuture<String> runCasts() {
    Object o = (Comparable<String> & CharSequence) await(p.s("both"));
    Runnable r = (Runnable & java.io.Serializable) () -> log("run");
    await(p.nothing());
    r.run();
    int[] a = (int[]) (Object) await(p.of(new int[] {1}));
    return ready(o + "" + a[0] + ((IntSupplier) () -> 5).getAsInt());
  }

  // 162: arrays, class literals, qualified names
  public DynamicFuture<String> runOdds() {
    Class<?>[] classes = {int.class, String[].class, java.util.List.class, void.class};
    await(p.nothing());
    java.util.List<java.lang.String> list = new java.util.ArrayList<java.lang.String>();
    list.add(await(p.s("q")));
    ;
    ;
    {
    }
    int x[][] = new int[2][], y = x.length;
    return ready(classes[1].getSimpleName() + classes.length + list + y + Integer.class.getSimpleName());
  }
}
