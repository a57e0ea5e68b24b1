package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Concatenation, arithmetic, comparison, casts and their types. */
@AsyncTrait
public class Operators extends AsyncCase {
  public Operators(Environment env) {
    super(env);
  }

  // 28: an earlier operand becomes text before the await
  public DynamicFuture<String> runMutableOperand() {
    StringBuilder s = new StringBuilder("a");
    return ready(s + "," + await(append(s)) + "," + s);
  }

  public DynamicFuture<String> append(StringBuilder s) {
    String result = await(p.s("r"));
    s.append("b");
    return ready(result);
  }

  // 28: the order of toString calls
  public DynamicFuture<String> runToStringOrder() {
    return ready("" + new Noisy("x") + await(p.i(1)) + new Noisy("y") + t(2) + await(p.i(3)));
  }

  /** Logs when it is turned into text. */
  public class Noisy {
    public final String name;

    public Noisy(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      log("toString " + name);
      return name;
    }
  }

  // 29: compound concatenation in a loop
  public DynamicFuture<String> runConcatLoop() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      s += ":" + await(p.i(i));
    }
    return ready(s);
  }

  // 30: numbers are added before the first string, characters are numbers
  public DynamicFuture<String> runConcatTypes() {
    String none = null;
    char c = 'a';
    String a = 1 + 2 + await(p.s("x")) + 1 + 2;
    String b = 'a' + await(p.i(1)) + "y";
    String d = "" + 'a' + await(p.i(1)) + c + 1.0f + 2L + true;
    String e = none + await(p.s("z")) + null;
    String f = c + await(p.c('b')) + "w";
    String g = "v" + await(p.nullInt()) + await(p.c('q'));
    return ready(String.join("|", a, b, d, e, f, g));
  }

  // 36: unary operators
  public DynamicFuture<String> runUnary() {
    int a = -await(p.i(1));
    int b = -(-await(p.i(2)));
    int c = ~await(p.i(3));
    int d = +await(p.i(4)) - -await(p.i(5));
    boolean e = !await(p.z(true));
    boolean f = !!await(p.z(true));
    long g = -await(p.c('a'));
    return ready(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g);
  }

  // 37: casts of the result, and of an operand that fails before the await
  public DynamicFuture<String> runCasts() {
    Object o = "text";
    long l = (long) await(p.i(1));
    int i = (int) (double) await(p.d(2.9));
    byte b = (byte) (await(p.i(300)) + 0);
    CharSequence s = (CharSequence) await(p.of(o));
    try {
      int x = (Integer) tr("o", o) + await(p.i(1));
      return ready("" + x);
    } catch (ClassCastException e) {
      log("cce");
    }
    try {
      Integer y = (Integer) await(p.of(o));
      return ready("" + y);
    } catch (ClassCastException e) {
      log("cce");
    }
    return ready(l + " " + i + " " + b + " " + s);
  }

  // 38: the left operand fails before the await
  public DynamicFuture<String> runLeftFails() {
    Integer nothing = null;
    int zero = t(0);
    try {
      int x = nothing + await(p.i(1));
      return ready("" + x);
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      int y = (1 / zero) + await(p.i(2));
      return ready("" + y);
    } catch (ArithmeticException e) {
      caught(e);
    }
    try {
      int z = 1 / await(p.i(0)) + await(p.i(3));
      return ready("" + z);
    } catch (ArithmeticException e) {
      caught(e);
    }
    try {
      int w = t(5) % await(leaf.i(0));
      return ready("" + w);
    } catch (ArithmeticException e) {
      caught(e);
    }
    return ready("end");
  }

  // 39: type tests and comparisons of references
  public DynamicFuture<String> runTypeTests() {
    Object o = tr("o", "text");
    boolean a = await(p.of(o)) instanceof String;
    boolean b = await(p.of(o)) instanceof Integer;
    boolean c = await(p.of(o)) == o;
    boolean d = o != await(leaf.of(o));
    boolean e = await(p.nullInt()) == null;
    boolean f = null == await(leaf.nullInt());
    boolean g = await(p.i(1000)) == 1000;
    return ready(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g);
  }

  // 40: awaits on both sides, of wide types
  public DynamicFuture<String> runBothSides() {
    long a = await(p.l(1L << 40)) - await(leaf.l(1L));
    double b = await(leaf.d(1.5)) * await(p.d(-0.0));
    boolean c = await(p.l(5)) > await(p.i(4));
    boolean d = await(p.d(Double.NaN)) <= await(leaf.d(1));
    float e = await(p.f(1.5f)) + await(leaf.f(2.5f));
    int f = await(p.b((byte) -1)) >>> await(p.i(28));
    int g = await(leaf.c('b')) - await(leaf.c('a'));
    short h = await(leaf.sh((short) -7));
    boolean i = await(p.z(true)) == await(leaf.z(false));
    return ready(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i);
  }

  // 40: a deep expression keeps many operands of several types
  public DynamicFuture<Double> runManyOperands() {
    return ready(
        t(1) + (tl(2) - (td(3.5) * (t(4) + (await(p.f(0.5f)) + (tl(5) / (td(2.0) + await(leaf.i(6)) % t(4)))))))
            + await(p.l(7)) * t(8));
  }

  // 38, 40: operators associate to the left
  public DynamicFuture<String> runAssociativity() {
    int a = t(10) - await(p.i(3)) - t(2);
    int b = t(10) - (await(p.i(3)) - t(2));
    int c = 2 + 3 * await(p.i(4)) - 20 / await(p.i(5)) % 3;
    int d = (byte) +await(p.i(1)) + (byte) -await(p.i(200));
    int e = 1 << await(p.i(2)) + 1;
    return ready(a + " " + b + " " + c + " " + d + " " + e);
  }

  // 40: values at the edges of their types
  public DynamicFuture<String> runEdges() {
    return ready(await(leaf.i(Integer.MIN_VALUE)) + " " + await(leaf.l(Long.MIN_VALUE)) + " "
        + await(leaf.c(Character.MAX_VALUE)).hashCode() + " " + await(leaf.b(Byte.MIN_VALUE)) + " "
        + await(leaf.f(Float.NaN)) + " " + await(leaf.f(-0.0f)) + " " + await(leaf.d(Double.MIN_VALUE * 2)) + " "
        + await(leaf.sh(Short.MIN_VALUE)));
  }

  // 161: literals of every kind beside awaits
  public DynamicFuture<String> runLiterals() {
    String block = """
        text "block"
          \t\u0041\
         end\s
        """;
    return ready(0x1F + 0b101 + 1_000 + 017 + await(p.i(1)) + 0xFFFF_FFFFL + 1e3 + 0x1p3 + 1f + '\u0041' + "\"\\\n" + '\'' + block
        + await(p.s("\u00e9")));
  }

  // 156: assertions
  public DynamicFuture<String> runAssert() {
    assert await(p.z(true)) : "never";
    try {
      assert tb(false) : "message " + await(p.i(1));
      log("disabled");
    } catch (AssertionError e) {
      caught(e);
    }
    return ready("end");
  }
}
