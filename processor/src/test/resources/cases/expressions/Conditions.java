package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Conditional and short-circuit operators. */
@AsyncTrait
public class Conditions extends AsyncCase {
  public Conditions(Environment env) {
    super(env);
  }

  public boolean flag;

  // 31: an await in either branch, both, and the condition
  public DynamicFuture<String> runTernary() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      boolean c = i == 0;
      int left = tb(c) ? await(p.i(1)) : t(2);
      int right = tb(c) ? t(1) : await(p.i(2));
      int both = c ? await(p.i(1)) : await(leaf.i(2));
      s.append(await(p.z(c)) ? "yes" : "no").append(left).append(right).append(both);
    }
    return ready(s.toString());
  }

  // 31: nested, and with operands before and after
  public DynamicFuture<String> runNestedTernary() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int v = t(100) + (i % 2 == 0 ? (i < 2 ? await(p.i(1)) : t(2)) : await(p.z(i < 2)) ? t(3) : await(p.i(4))) * t(10);
      s.append(v).append(' ');
    }
    return ready(s.toString());
  }

  // 32: numeric promotion, boxing and common types
  public DynamicFuture<String> runTernaryTypes() {
    boolean b = tb(true);
    double promoted = b ? await(p.i(1)) : 2.0;
    Object boxed = b ? await(p.i(1)) : 2.0;
    Object mixed = b ? await(p.i(1)) : "s";
    long wide = b ? await(p.i(1)) : await(p.l(2));
    Comparable<?> lub = b ? await(p.s("x")) : await(p.i(1));
    Object c = b ? 'a' : await(p.i(0));
    Integer none = b ? null : await(p.i(0));
    return ready(promoted + " " + boxed + " " + mixed + " " + wide + " " + lub + " " + c + " " + none);
  }

  // 32: a null branch that is unboxed
  public DynamicFuture<String> runTernaryUnboxesNull() {
    Integer nothing = null;
    try {
      int x = tb(true) ? nothing : await(p.i(1));
      return ready("" + x);
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      int y = tb(false) ? 1 : await(leaf.nullInt());
      return ready("" + y);
    } catch (NullPointerException e) {
      caught(e);
      return ready("npe");
    }
  }

  // 31: a conditional as receiver and as awaited future
  public DynamicFuture<String> runTernaryFuture() {
    String s = (tb(true) ? await(p.s("a")) : "b").concat(await(tb(false) ? p.s("c") : p.s("d")));
    int i = await(tb(true) ? leaf.i(1) : leaf.i(2));
    return ready(s + i);
  }

  // 33: the right operand is not started when the left decides
  public DynamicFuture<String> runShortCircuit() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      boolean a = (i & 1) != 0;
      boolean b = (i & 2) != 0;
      s.append(tb(a) && await(p.z(b)));
      s.append(tb(a) || await(p.z(b)));
      s.append(await(p.z(a)) && tb(b));
      s.append(await(leaf.z(a)) || await(leaf.z(b)));
      s.append(' ');
    }
    return ready(s.toString());
  }

  // 33: chains and mixes
  public DynamicFuture<Integer> runShortCircuitChains() {
    int bits = 0;
    for (int i = 0; i < 8; i++) {
      boolean a = (i & 1) != 0;
      boolean b = (i & 2) != 0;
      boolean c = (i & 4) != 0;
      bits = bits * 2 + (a && await(p.z(b)) || c && await(p.z(a)) ? 1 : 0);
      bits = bits * 2 + (await(p.z(a)) && (b || await(p.z(c))) && !await(p.z(false)) ? 1 : 0);
      bits = bits * 2 + (!(a || await(p.z(b))) || (c ? await(p.z(a)) : b) ? 1 : 0);
    }
    return ready(bits);
  }

  // 33: as conditions of if, while and do
  public DynamicFuture<Integer> runConditionOfStatements() {
    int n = 0;
    if (tb(true) && await(p.z(true)) || boom("never") > 0) {
      n++;
    }
    if (!(n > 0 && await(p.z(n == 1)))) {
      n += 100;
    } else if (n < 5 || await(p.z(true))) {
      n++;
    }
    while (n < 5 && await(p.z(n != 4))) {
      n++;
    }
    do {
      n++;
    } while (n < 3 || await(p.z(n < 8)) && n != 7);
    return ready(n);
  }

  // 34: no short circuit
  public DynamicFuture<String> runBooleanOperators() {
    boolean a = tb(false) & await(p.z(true));
    boolean b = tb(true) | await(p.z(false));
    boolean c = await(p.z(true)) ^ tb(true);
    a |= await(p.z(true));
    b &= await(p.z(false));
    return ready(a + " " + b + " " + c);
  }

  // 35: the field is not written back
  public DynamicFuture<Boolean> runFieldUnchanged() {
    flag = true;
    boolean r = flag && await(p.z(false));
    boolean s = flag || await(p.z(false));
    return ready(r == false && s && flag);
  }

  // 33: a short circuit as an argument, with operands kept around it
  public DynamicFuture<String> runShortCircuitOperand() {
    return ready(t(1) + (tb(true) && await(p.z(true)) ? "T" : "F") + t(2) + (tb(false) && await(p.z(true))) + t(3));
  }

  // 33: definite assignment through && and ||
  public DynamicFuture<Integer> runDefiniteAssignment() {
    int x;
    if (tb(true) && (x = await(p.i(5))) > 3) {
      return ready(x);
    }
    int y;
    if (tb(false) || (y = await(p.i(1))) < 0) {
      return ready(0);
    }
    return ready(y);
  }
}
