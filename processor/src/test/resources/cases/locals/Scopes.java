package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;

/** Lifetimes, scopes and names of locals. */
@AsyncTrait
public class Scopes extends AsyncCase {
  public Scopes(Environment env) {
    super(env);
  }

  public int x = 1;
  public int field = 2;
  public int state = 30;
  public int child = 31;

  // 51: assigned before, read after, changed in between
  public DynamicFuture<Integer> runLives() {
    int a = 1;
    await(p.nothing());
    a += 10;
    int b = a * 2;
    await(leaf.nothing());
    a += b;
    return ready(a);
  }

  // 52: parameters read and changed after an await
  public DynamicFuture<Integer> parameters(int a, final String s, int unused, Object alsoUnused) {
    a++;
    await(p.nothing());
    a += s.length();
    await(p.nothing());
    return ready(a);
  }

  // 52
  public DynamicFuture<Integer> runParameters() {
    return ready(await(parameters(1, "abc", 2, null)) + await(parameters(10, "x", 3, this)));
  }

  // 53: declared before, assigned after the await
  public DynamicFuture<Integer> runAssignedLater() {
    int a;
    String s;
    await(p.nothing());
    a = 4;
    await(p.nothing());
    s = "abc";
    await(p.nothing());
    return ready(a + s.length());
  }

  // 54: assigned on one branch before the await
  public DynamicFuture<Integer> runAssignedOnBranch() {
    int sum = 0;
    for (int i = 0; i < 2; i++) {
      int a;
      if (i == 0) {
        a = 1;
        await(p.i(a));
      } else {
        await(p.i(-1));
        a = 2;
      }
      await(p.nothing());
      sum += a;
    }
    return ready(sum);
  }

  // 55: blank finals
  public DynamicFuture<Integer> runBlankFinal() {
    final int a;
    if (await(p.z(true))) {
      a = await(p.i(5));
    } else {
      a = 6;
    }
    final int b;
    try {
      await(p.nothing());
    } finally {
      b = a + 1;
    }
    final String c;
    await(p.nothing());
    c = "c" + b;
    return ready(a + b + c.length());
  }

  // 56: the same name in sibling scopes with different types
  public DynamicFuture<String> runSiblings() {
    String out = "";
    {
      int v = 1;
      await(p.nothing());
      out += v;
    }
    {
      String v = "two";
      await(p.nothing());
      out += v;
    }
    for (long v = 3; v < 5; v++) {
      await(p.l(v));
      out += v;
    }
    for (int v = 0; v < 1; v++) {
      await(p.nothing());
      out += v;
    }
    if (await(p.z(true))) {
      double[] v = {1.5};
      await(p.nothing());
      out += v[0];
    } else {
      char v = 'n';
      await(p.nothing());
      out += v;
    }
    try {
      boom("b");
    } catch (IllegalStateException v) {
      await(p.nothing());
      out += v.getMessage();
    }
    return ready(out);
  }

  // 57: locals and parameters shadow fields
  public DynamicFuture<Integer> shadow(int x) {
    int field = 100;
    await(p.nothing());
    this.x = x;
    field++;
    this.field += field;
    await(p.nothing());
    return ready(x + this.x + field + this.field);
  }

  // 57
  public DynamicFuture<Integer> runShadow() {
    x = 1;
    field = 2;
    return ready(await(shadow(7)) * 1000 + x + field);
  }

  // 58: names that generated code may use
  public DynamicFuture<String> names(int self, int cx, int frames, int frame, int state, int child, int resume) {
    int suspended = self + cx;
    await(p.nothing());
    int start = frames + frame;
    int value = state + child + resume;
    await(p.nothing());
    return ready(self + cx + frames + frame + state + child + resume + " " + suspended + start + value);
  }

  // 58
  public DynamicFuture<String> runNames() {
    return ready(await(names(1, 2, 3, 4, 5, 6, 7)));
  }

  // 58: as locals, and as fields of this
  public DynamicFuture<String> runMoreNames() {
    int self = await(p.i(1));
    String cx = await(p.s("cx"));
    long frames = await(p.l(2));
    int frame = 3;
    int resume = 4;
    int poll = 5;
    int take = 6;
    int clear = 7;
    int home = 8;
    int result = 9;
    int await = 10;
    int ready = 11;
    int $1 = 12;
    int Frame = 13;
    int Context = 14;
    int failure = 15;
    int pending = 16;
    int self0 = 17;
    int arg0 = 18;
    int temp = 19;
    await(p.nothing());
    state = 31;
    child = 32;
    await(p.nothing());
    state = 30;
    child = 31;
    return ready(
        self + cx + frames + frame + resume + poll + take + clear + home + result + await + ready + $1 + Frame
            + Context + failure + pending + self0 + arg0 + temp + state + this.child);
  }

  // 58: methods of the class named like generated ones
  public int resume() {
    return 41;
  }

  public int release() {
    return 42;
  }

  public DynamicFuture<Integer> start() {
    return ready(await(p.i(43)));
  }

  public DynamicFuture<Integer> runMethodNames() {
    int a = resume() + await(p.i(1));
    return ready(a + release() + await(start()));
  }

  // 61: constant variables stay constant
  public DynamicFuture<String> runConstants() {
    final int k = 3;
    final byte small = k;
    final String text = "t" + k;
    await(p.nothing());
    byte b = k;
    char c = k + 'a';
    String out = "";
    for (int i = 2; i < 5; i++) {
      await(p.nothing());
      switch (i) {
        case k:
          out += "k";
          break;
        case k + 1:
          out += "k1";
          break;
        default:
          out += "d";
      }
    }
    final boolean never = false;
    if (never) {
      await(p.i(99));
    }
    return ready(out + b + c + small + (text == "t3"));
  }

  // 67, 70: a loop-body local is fresh in each iteration
  public DynamicFuture<String> runFresh() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int fresh;
      String s = null;
      if (i == 1) {
        await(p.nothing());
        s = "set";
      }
      fresh = i;
      await(p.i(fresh));
      out.append(s).append(fresh);
      fresh = 100;
      s = "stale";
      await(p.s(s));
    }
    return ready(out.toString());
  }

  // 69: fields of one type are not mixed up
  public DynamicFuture<String> runReuse() {
    String out = "";
    for (int i = 0; i < 2; i++) {
      String a = "a" + i;
      await(p.nothing());
      out += a;
      String b;
      if (i == 0) {
        b = await(p.s("b"));
      } else {
        b = null;
      }
      await(p.nothing());
      out += b;
      Object c = null;
      await(p.nothing());
      out += c;
    }
    return ready(out);
  }

  // 73: unused locals and labels
  public DynamicFuture<Integer> runUnused() {
    int unused = 5;
    String neverAssigned;
    await(p.nothing());
    int alsoUnused = await(p.i(6));
    unusedLabel:
    await(p.nothing());
    return ready(1);
  }

  // 49: effectively final locals before and after
  public DynamicFuture<Integer> runSwap() {
    int a = 1;
    int b = 2;
    for (int i = 0; i < 3; i++) {
      int old = a;
      a = b;
      await(p.i(a));
      b = old;
    }
    return ready(a * 10 + b);
  }

  // 51: a local used only in a nested block after the await
  public DynamicFuture<Integer> runNestedUse() {
    int a = t(3);
    int b = t(4);
    await(p.nothing());
    if (b > 3) {
      {
        await(p.nothing());
        b += a;
      }
    }
    return ready(b);
  }
}
