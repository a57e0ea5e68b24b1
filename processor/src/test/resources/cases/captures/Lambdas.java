package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Lambdas, method references and anonymous classes beside awaits. */
@AsyncTrait
public class Lambdas extends AsyncCase {
  public Lambdas(Environment env) {
    super(env);
  }

  public int field = 5;

  public int plus(int a) {
    return field + a;
  }

  public static int twice(int a) {
    return 2 * a;
  }

  // 74: a captured local lives across an await, the lambda is called before and after
  public DynamicFuture<Integer> runCapturedLocal() {
    int a = t(3);
    String s = await(p.s("abc"));
    IntSupplier f = () -> a + s.length();
    int before = f.getAsInt();
    await(p.nothing());
    int after = f.getAsInt();
    await(leaf.nothing());
    return ready(before * 100 + after * 10 + f.getAsInt() + a + s.length());
  }

  // 75: a lambda in a loop captures the variable of that iteration
  public DynamicFuture<String> runCapturedInLoop() {
    List<IntSupplier> fs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int own = i * await(p.i(10));
      int other = await(leaf.i(i));
      fs.add(() -> own + other);
      await(p.nothing());
    }
    for (int v : new int[] {7, 8}) {
      fs.add(() -> v);
      await(p.nothing());
    }
    for (Integer v : List.of(9, 10)) {
      await(p.nothing());
      fs.add(() -> v);
    }
    StringBuilder s = new StringBuilder();
    for (IntSupplier f : fs) {
      s.append(await(p.i(f.getAsInt()))).append(' ');
    }
    return ready(s.toString());
  }

  public IntSupplier kept;

  // 76: a lambda that outlives the call does not see the frame's next call
  public DynamicFuture<Integer> capture(int n) {
    int local = n * 2;
    await(p.i(n));
    String s = "s".repeat(n);
    if (n == 3) {
      kept = () -> local * 100 + s.length() * 10 + n;
    }
    await(p.nothing());
    return ready(local);
  }

  // 76
  public DynamicFuture<String> runOutlives() {
    await(capture(3));
    int before = kept.getAsInt();
    await(capture(4));
    await(capture(5));
    return ready(before + " " + kept.getAsInt());
  }

  // 77: captures of the await result, a parameter, a catch parameter
  public DynamicFuture<String> captures(int parameter, String... rest) {
    int awaited = await(p.i(5));
    Supplier<String> f = () -> parameter + "," + awaited + "," + rest.length;
    await(p.nothing());
    try {
      await(p.fails(new IllegalStateException("x")));
    } catch (IllegalStateException e) {
      Supplier<String> g = () -> e.getMessage() + f.get();
      await(p.nothing());
      return ready(g.get());
    }
    return ready("never");
  }

  // 77
  public DynamicFuture<String> runCaptures() {
    return ready(await(captures(1, "a", "b")) + await(captures(2)));
  }

  // 78: a lambda inside an expression that also awaits
  public DynamicFuture<String> runInExpression() {
    int base = t(10);
    IntUnaryOperator[] fs = {x -> x + base, x -> x * await0(base), Lambdas::twice, this::plus};
    int sum = 0;
    for (IntUnaryOperator f : fs) {
      sum += f.applyAsInt(await(p.i(1))) + await(leaf.i(2));
    }
    return ready("" + sum + apply(x -> x - base, await(p.i(50))));
  }

  public int await0(int v) {
    return v;
  }

  public int apply(IntUnaryOperator f, int v) {
    return f.applyAsInt(v);
  }

  // 81: an anonymous class with captured locals, fields and initialisers
  public DynamicFuture<String> runAnonymous() {
    int a = await(p.i(4));
    String s = "s";
    Supplier<String> f =
        new Supplier<>() {
          private int calls = a;

          {
            calls++;
          }

          @Override
          public String get() {
            int a = calls++;
            return s + a + field + plus(1) + this.calls;
          }
        };
    String first = f.get();
    await(p.nothing());
    return ready(first + f.get() + a + s);
  }

  // 81: an anonymous class whose constructor argument is awaited
  public DynamicFuture<String> runAnonymousArgument() {
    Base b =
        new Base(t(1), await(p.i(2))) {
          @Override
          public int value() {
            return super.value() * 10 + field;
          }
        };
    await(p.nothing());
    return ready("" + b.value());
  }

  /** To be extended. */
  public static class Base {
    public final int a;
    public final int b;

    public Base(int a, int b) {
      this.a = a;
      this.b = b;
    }

    public int value() {
      return a + b;
    }
  }

  // 84: this, its fields and methods in lambdas after an await
  public DynamicFuture<Integer> runThis() {
    field = 5;
    IntSupplier f = () -> this.field + plus(1);
    await(p.nothing());
    field = await(p.i(6));
    Lambdas me = this;
    return ready(f.getAsInt() + me.field);
  }

  // 87: method references of every kind, kept over an await
  public DynamicFuture<String> runMethodReferences() {
    field = 5;
    String text = await(p.s("abc"));
    Supplier<String> bound = text::toUpperCase;
    IntUnaryOperator ofThis = this::plus;
    IntUnaryOperator ofClass = Lambdas::twice;
    Function<String, Integer> unbound = String::length;
    Supplier<List<String>> constructor = ArrayList::new;
    IntFunction<int[]> array = int[]::new;
    await(p.nothing());
    return ready(
        bound.get() + ofThis.applyAsInt(1) + ofClass.applyAsInt(2) + unbound.apply(text)
            + constructor.get() + array.apply(2).length);
  }

  // 74: nested lambdas, and lambda parameters that look like locals of generated code
  public DynamicFuture<Integer> runNestedLambdas() {
    int a = await(p.i(1));
    Function<Integer, Function<Integer, Integer>> f =
        frame -> {
          int state = frame + a;
          return cx -> {
            int self = cx + state;
            return self + a;
          };
        };
    await(p.nothing());
    int b = f.apply(10).apply(100);
    await(p.nothing());
    return ready(b + a);
  }

  // 74: a local captured by a lambda and definitely unassigned before an await
  public DynamicFuture<Integer> runCapturedBlank() {
    int a;
    if (await(p.z(true))) {
      a = await(p.i(1));
    } else {
      a = 2;
    }
    IntSupplier f = () -> a;
    await(p.nothing());
    return ready(f.getAsInt());
  }

  // 74: lambdas with bodies that return, throw and loop
  public DynamicFuture<String> runLambdaBodies() {
    int limit = await(p.i(3));
    IntUnaryOperator f =
        n -> {
          for (int i = 0; ; i++) {
            if (i > limit) return i + n;
            if (i == 100) break;
          }
          try {
            throw new IllegalStateException();
          } finally {
            log("never");
          }
        };
    return ready("" + f.applyAsInt(await(p.i(2))));
  }

  // 82: a class declared in the body and used on one side of each await only
  public DynamicFuture<String> runLocalClass() {
    String s;
    {
      class Pair {
        final int a = t(1);

        int sum(int b) {
          return a + b;
        }
      }
      s = "" + new Pair().sum(2);
    }
    return ready(s + await(p.i(3)));
  }
}
