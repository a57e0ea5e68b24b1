package cases.localtypes;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Anonymous classes whose type is kept over an await. */
@AsyncTrait
public class Anonymous extends AsyncCase {
  public Anonymous(Environment env) {
    super(env);
  }

  public int field = 5;

  /** To be extended. */
  public static class Base {
    public final String text;

    public Base(int a, String... more) {
      text = a + String.join("", more);
    }

    public String text() {
      return text;
    }
  }

  /** A generic class. */
  public static class Box<T> {
    public T value;

    public Box(T value) throws java.io.IOException {
      this.value = value;
    }

    public T get() {
      return value;
    }
  }

  /** An inner class. */
  public class Inner {
    public final int v;

    public Inner(int v) {
      this.v = v + field;
    }
  }

  static <T> T same(T value) {
    return value;
  }

  static <T> List<T> twice(T value) {
    List<T> list = new ArrayList<>();
    list.add(value);
    list.add(value);
    return list;
  }

  String join(Object a, Object b, Object c) {
    return a + "," + b + "," + c;
  }

  // 62: a variable of the anonymous type
  public DynamicFuture<Integer> runVariable() {
    var x =
        new Object() {
          int a = 1;

          int next() {
            return ++a;
          }
        };
    await(p.nothing());
    x.a += await(p.i(10));
    return ready(x.next() * 100 + x.a);
  }

  // 62, 81: captures, arguments, an argument that awaits
  public DynamicFuture<String> runCaptures() {
    int n = await(p.i(3));
    String s = "s";
    final int one = 1;
    var x =
        new Base(t(n), await(p.s("m")), s) {
          final int own = n * 10 + field + one;

          String own() {
            return text() + own + s;
          }
        };
    await(p.nothing());
    String first = x.own();
    var y = new Base(n) {};
    await(p.nothing());
    return ready(first + y.text() + x.own);
  }

  // 62: an interface, a generic class with a diamond, a checked exception of its constructor
  public DynamicFuture<String> runSupertypes() throws java.io.IOException {
    var supplier =
        new Supplier<String>() {
          int calls;

          @Override
          public String get() {
            return "called " + ++calls;
          }
        };
    var box =
        new Box<>(await(p.s("boxed"))) {
          @Override
          public String get() {
            return "overridden" + value;
          }
        };
    await(p.nothing());
    supplier.get();
    box.value = await(p.s("again"));
    return ready(supplier.get() + supplier.calls + box.get());
  }

  // 62: types that contain the anonymous type: lists, loops, arrays
  public DynamicFuture<Integer> runInsideOthers() {
    var list =
        twice(
            new Object() {
              int count = 1;
            });
    for (var each : list) {
      await(p.nothing());
      each.count++;
    }
    for (var each :
        twice(
            new Object() {
              int v = field;
            })) {
      await(p.nothing());
      list.get(0).count += each.v;
    }
    await(p.nothing());
    return ready(list.get(1).count);
  }

  // 41, 62: an operand of the anonymous type to the left of an await
  public DynamicFuture<String> runOperand() {
    int n = await(p.i(2));
    String first =
        join(
            new Object() {
              @Override
              public String toString() {
                return "one" + n;
              }
            },
            await(p.i(2)),
            new Object() {
              @Override
              public String toString() {
                return "text" + n;
              }
            });
    int second =
        same(
                    new Object() {
                      int v = n;
                    })
                .v
            + await(p.i(1));
    return ready(first + second);
  }

  // 62: a value that is awaited
  public DynamicFuture<String> runAwaited() {
    int v =
        await(
                p.of(
                    new Object() {
                      int a = 7;
                    }))
            .a;
    var kept =
        await(
            p.of(
                new Object() {
                  String s = "kept" + v;
                }));
    await(p.nothing());
    return ready(kept.s + v);
  }

  // 82, 62: below a local class that captures, and below an inner class
  public DynamicFuture<String> runBelow() {
    int n = await(p.i(2));
    class Local {
      final int a;

      Local(int a) {
        this.a = a * n;
      }

      Local() {
        this(50);
      }
    }
    var one =
        new Local(await(p.i(3))) {
          int b = a + n;
        };
    var two = new Local() {
          int b = a + 1;
        };
    var three =
        new Inner(4) {
          int b = v + n;
        };
    await(p.nothing());
    return ready(one.b + " " + two.b + " " + three.b);
  }

  // 62, 75: in a loop
  public DynamicFuture<String> runLoop() {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int own = i;
      var counter =
          new IntSupplier() {
            int count = own;

            @Override
            public int getAsInt() {
              return count++ * 10 + own;
            }
          };
      all.add(counter);
      counter.count += await(p.i(i));
    }
    StringBuilder s = new StringBuilder();
    for (IntSupplier f : all) {
      s.append(await(p.i(f.getAsInt()))).append(' ');
    }
    return ready(s.toString());
  }

  // 62, 88: with a type variable
  public <T> DynamicFuture<String> generic(T value) {
    var x =
        new Object() {
          final List<T> list = new ArrayList<>();

          T first() {
            return list.get(0);
          }
        };
    x.list.add(value);
    await(p.nothing());
    T first = x.first();
    return ready("" + first);
  }

  // 62, 88
  public DynamicFuture<String> runGeneric() {
    return ready(await(generic("g")) + await(generic(1)));
  }

  // 62: a serializable one, of which nobody is warned
  public DynamicFuture<String> runSerializable() {
    var list =
        new ArrayList<String>() {
          int added;

          @Override
          public boolean add(String s) {
            added++;
            return super.add(s);
          }
        };
    list.add(await(p.s("x")));
    list.add("y");
    await(p.nothing());
    return ready(list + " " + list.added);
  }

  // 62: in parts of the body that do not await it stays text
  public DynamicFuture<Integer> runText() {
    int n = await(p.i(2));
    int sum = 0;
    if (n > 0) {
      var x =
          new Object() {
            int a = n;
          };
      x.a++;
      sum = x.a;
    }
    Supplier<Integer> f =
        () -> {
          var x =
              new Object() {
                int a = 1;
              };
          return x.a;
        };
    return ready(sum + await(p.i(f.get())));
  }
}
