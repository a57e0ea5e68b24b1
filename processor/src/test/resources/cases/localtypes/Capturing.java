package cases.localtypes;

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
import java.util.function.Supplier;

/** Local classes that capture locals and the receiver, declared beside awaits. */
@AsyncTrait
public class Capturing extends AsyncCase {
  public Capturing(Environment env) {
    super(env);
  }

  public int field = 5;

  public int plus(int a) {
    return field + a;
  }

  static int twice(int a) {
    return 2 * a;
  }

  /** An inner class. */
  public class Inner {
    public final int v;

    public Inner(int v) {
      this.v = v;
    }

    public Inner() {
      this(9);
    }

    public int value() {
      return v * 100 + field;
    }
  }

  /** An ordinary class. */
  public static class Base {
    public final String name;

    public Base(String name) {
      this.name = name;
    }
  }

  // 82, 74: a local that lives over awaits
  public DynamicFuture<Integer> runLocal() {
    int x = await(p.i(3));
    class Adder {
      int sum = x;

      int add(int v) {
        sum += v + x;
        return sum;
      }
    }
    Adder adder = new Adder();
    await(p.nothing());
    int first = adder.add(await(leaf.i(1)));
    Adder other = new Adder();
    await(p.nothing());
    return ready(first * 10000 + adder.add(2) * 100 + other.add(x));
  }

  // 82, 84: the receiver: its fields, methods, inner classes and itself
  public DynamicFuture<String> runReceiver() {
    field = 5;
    class User {
      int field = 1;

      String use() {
        Capturing.this.field++;
        Inner inner = new Inner(plus(this.field));
        return "" + inner.value() + Capturing.this.plus(field) + twice(field) + Capturing.this.field
            + outer().field;
      }

      Capturing outer() {
        return Capturing.this;
      }
    }
    User user = new User();
    await(p.nothing());
    log(user.use());
    await(p.nothing());
    return ready(user.use() + (user.outer() == this));
  }

  // 82, 57: members hide captured locals, parameters hide members
  public DynamicFuture<String> runHiding() {
    int a = await(p.i(1));
    int b = await(p.i(2));
    int c = await(p.i(3));
    String name = "local";
    class Hider extends Base {
      final int b = 20;

      Hider() {
        super("base" + a);
      }

      String get(int c) {
        int d = c;
        Supplier<String> f =
            () -> {
              int e = a;
              return "" + e + b + c + d + name;
            };
        return f.get() + new Object() {
              int b = 200;

              @Override
              public String toString() {
                return "" + a + b + c;
              }
            };
      }

      int outerC() {
        return c;
      }
    }
    Hider hider = new Hider();
    await(p.nothing());
    return ready(hider.get(30) + hider.outerC() + hider.b + b);
  }

  // 75, 82: fresh captures in each round
  public DynamicFuture<String> runLoop() {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int own = await(p.i(i * 10));
      class Cell implements IntSupplier {
        int calls;

        @Override
        public int getAsInt() {
          return own + calls++;
        }
      }
      Cell cell = new Cell();
      await(p.nothing());
      cell.getAsInt();
      all.add(cell);
      all.add(new Cell());
    }
    StringBuilder s = new StringBuilder();
    for (IntSupplier f : all) {
      s.append(await(p.i(f.getAsInt()))).append(' ');
    }
    return ready(s.toString());
  }

  // 82: recursion, of the class and through another one
  public DynamicFuture<String> runRecursion() {
    int limit = await(p.i(3));
    class Tree {
      final int depth;
      final List<Tree> children = new ArrayList<>();

      Tree(int depth) {
        this.depth = depth;
        if (depth < limit) {
          children.add(new Tree(depth + 1));
          children.add(new Tree(limit));
        }
      }

      int count() {
        return 1 + children.stream().mapToInt(Tree::count).sum();
      }
    }
    class Forest {
      final List<Tree> trees = new ArrayList<>();

      Forest plant(int depth) {
        trees.add(new Tree(depth));
        Supplier<Tree> more = () -> new Tree(limit);
        trees.add(more.get());
        return this;
      }
    }
    Forest forest = new Forest().plant(0);
    await(p.nothing());
    forest.plant(await(p.i(1)));
    StringBuilder s = new StringBuilder();
    for (Tree tree : forest.trees) {
      await(p.nothing());
      s.append(tree.count()).append(' ');
    }
    return ready(s.toString());
  }

  // 82: local classes that extend local classes
  public DynamicFuture<String> runInheritance() {
    int x = await(p.i(1));
    int y = await(p.i(2));
    abstract class A {
      final int a;

      A(int a) {
        this.a = a + x;
      }

      A() {
        this(100);
      }

      abstract int value();

      int base() {
        return a + y;
      }
    }
    class B extends A {
      B(int b) {
        super(b + x);
      }

      B() {
        log("B " + y);
      }

      B(String s) {
        this(s.length());
      }

      @Override
      int value() {
        return a * 10 + y;
      }
    }
    class C extends B {
      @Override
      int value() {
        return super.value() + base();
      }
    }
    class D extends A {
      int value() {
        return new B(7).value();
      }
    }
    List<A> all = new ArrayList<>();
    all.add(new B(await(p.i(5))));
    all.add(new B());
    all.add(new B("abc"));
    all.add(new C());
    await(p.nothing());
    all.add(new D());
    all.add(
        new A(await(p.i(6))) {
          @Override
          int value() {
            return a - x;
          }
        });
    StringBuilder s = new StringBuilder();
    for (A a : all) {
      await(p.nothing());
      s.append(a.value()).append(' ').append(a.base()).append(' ');
    }
    return ready(s.toString());
  }

  // 82: one that captures nothing, below one that does and above one that does
  public DynamicFuture<String> runMixedInheritance() {
    class Plain {
      int v = 1;
    }
    int x = await(p.i(2));
    class Captures extends Plain {
      int get() {
        return v + x;
      }
    }
    class Again extends Captures {}
    Plain plain = new Plain();
    Captures captures = new Captures();
    Again again = new Again();
    await(p.nothing());
    plain.v = 10;
    again.v = 100;
    return ready("" + plain.v + captures.get() + again.get());
  }

  // 82: a subclass of an inner class of the object
  public DynamicFuture<String> runExtendsInner() {
    field = 5;
    int x = await(p.i(2));
    class Sub extends Inner {
      Sub(int v) {
        super(v + x);
      }

      Sub() {}

      @Override
      public int value() {
        return super.value() + 1;
      }
    }
    class Implicit extends Inner {}
    Inner one = new Sub(1);
    Inner two = new Sub();
    await(p.nothing());
    Inner three = new Implicit();
    Inner four =
        new Inner(x) {
          @Override
          public int value() {
            return v + field;
          }
        };
    Inner five = new Inner(await(p.i(8))) {};
    await(p.nothing());
    return ready(
        one.value() + " " + two.value() + " " + three.value() + " " + four.value() + " "
            + five.value());
  }

  // 82: constructor references
  public DynamicFuture<String> runConstructorReferences() {
    int x = await(p.i(3));
    class Cell<T> {
      final T value;
      final int tag;

      Cell(T value) {
        this.value = value;
        this.tag = x;
      }

      Cell() {
        this(null);
      }

      Cell<T> again() {
        Function<T, Cell<T>> f = Cell::new;
        return f.apply(value);
      }

      @Override
      public String toString() {
        return value + "#" + tag;
      }
    }
    Function<String, Cell<String>> of = Cell::new;
    Supplier<Cell<Integer>> empty = Cell<Integer>::new;
    IntFunction<Cell<?>[]> array = Cell<?>[]::new;
    await(p.nothing());
    Function<Integer, Inner> inner = Inner::new;
    List<Cell<String>> cells = new ArrayList<>();
    for (String s : List.of("a", "b")) {
      await(p.nothing());
      cells.add(of.apply(s).again());
    }
    Cell<?>[] made = array.apply(2);
    made[0] = empty.get();
    return ready("" + cells + made[0] + made.length + inner.apply(4).v);
  }

  // 82: types: casts, instanceof, patterns, arrays, literals, generics
  @SuppressWarnings("rawtypes")
  public DynamicFuture<String> runTypes() {
    String prefix = await(p.s("p"));
    class Item<T extends Comparable<T>> implements Comparable<Item<T>> {
      final T key;

      Item(T key) {
        this.key = key;
      }

      @Override
      public int compareTo(Item<T> other) {
        return key.compareTo(other.key);
      }

      @Override
      public boolean equals(Object o) {
        return o instanceof Item<?> item && item.key.equals(key);
      }

      @Override
      public int hashCode() {
        return key.hashCode();
      }

      @Override
      public String toString() {
        return prefix + key;
      }
    }
    List<Item<Integer>> items = new ArrayList<>();
    for (int i = 3; i > 0; i--) {
      items.add(new Item<>(await(p.i(i))));
    }
    java.util.Collections.sort(items);
    Object o = items.get(0);
    Item<?>[] array = {items.get(1), (Item<?>) o};
    Item<?>[][] grid = new Item<?>[await(p.i(2))][1];
    await(p.nothing());
    String s = "" + items + (o instanceof Item) + array.length + grid.length;
    if (o instanceof Item<?> item && item.key instanceof Integer) {
      await(p.nothing());
      s += item;
    }
    s += Item.class.getSimpleName() + o.equals(new Item<>(1)) + o.getClass().getSimpleName();
    return ready(s + new Item[1].length);
  }

  // 74, 77, 82: captures of a parameter, a catch parameter, a resource of a for-each, a pattern
  public DynamicFuture<String> captures(int parameter, String... rest) {
    String s = "";
    try {
      await(p.fails(new IllegalStateException("failed")));
    } catch (IllegalStateException e) {
      class FromCatch {
        String get() {
          return e.getMessage() + parameter + rest.length;
        }
      }
      FromCatch from = new FromCatch();
      await(p.nothing());
      s += from.get();
    }
    for (String each : rest) {
      class FromLoop {
        String get() {
          return each + parameter;
        }
      }
      FromLoop from = new FromLoop();
      await(p.nothing());
      s += from.get();
    }
    Object o = await(p.of("object"));
    if (o instanceof String text) {
      class FromPattern {
        String get() {
          return text.toUpperCase(java.util.Locale.ROOT);
        }
      }
      FromPattern from = new FromPattern();
      await(p.nothing());
      s += from.get();
    }
    return ready(s);
  }

  // 77
  public DynamicFuture<String> runCaptures() {
    return ready(await(captures(1, "a", "b")) + await(captures(2)));
  }

  // 55, 82: a blank local, assigned in branches
  public DynamicFuture<Integer> runBlank() {
    int a;
    if (await(p.z(true))) {
      a = await(p.i(1));
    } else {
      a = 2;
    }
    class Holder {
      int get() {
        return a + 1;
      }
    }
    Holder holder = new Holder();
    await(p.nothing());
    return ready(holder.get());
  }

  // 53, 82: a local that is assigned after the declaration of the class
  public DynamicFuture<String> runUnassigned() {
    String later;
    class Appender {
      final StringBuilder text = new StringBuilder();

      Appender add(Object o) {
        text.append(o).append(field);
        return this;
      }
    }
    field = 5;
    Appender appender = new Appender();
    await(p.nothing());
    later = await(p.s("x"));
    return ready(appender.add(later).text.toString());
  }

  // 82: initialisers, static members, member classes, anonymous and local classes inside
  public DynamicFuture<String> runMembers() {
    int x = await(p.i(4));
    class Rich {
      static final int SIZE = 3;
      static int made;

      final int[] values = new int[SIZE];

      {
        made++;
        for (int i = 0; i < SIZE; i++) {
          values[i] = i * x;
        }
      }

      class Cursor {
        int at = x % SIZE;

        int next() {
          at = (at + 1) % SIZE;
          return values[at];
        }
      }

      static class Nothing {
        final int zero = 0;
      }

      enum Mode {
        ON
      }

      int local() {
        class Deep {
          int get() {
            return x + values.length;
          }
        }
        return new Deep().get() + new Nothing().zero;
      }
    }
    Rich.made = 0;
    Rich rich = new Rich();
    Rich.Cursor cursor = rich.new Cursor();
    await(p.nothing());
    var other = rich.new Cursor();
    await(p.nothing());
    return ready(
        "" + cursor.next() + other.next() + rich.local() + Rich.made + Rich.SIZE + Rich.Mode.ON);
  }

  // 76, 82: objects that outlive the call
  public IntSupplier kept;

  public DynamicFuture<Integer> keep(int n) {
    int local = n * 2;
    class Keeper implements IntSupplier {
      @Override
      public int getAsInt() {
        return local * 10 + n;
      }
    }
    await(p.i(n));
    if (n == 3) {
      kept = new Keeper();
    }
    await(p.nothing());
    return ready(new Keeper().getAsInt());
  }

  // 76
  public DynamicFuture<String> runOutlives() {
    await(keep(3));
    int before = kept.getAsInt();
    int fourth = await(keep(4));
    return ready(before + " " + kept.getAsInt() + " " + fourth);
  }

  // 82: used in a lambda, an anonymous class and an opaque block
  public DynamicFuture<String> runUsedInside() {
    int x = await(p.i(2));
    class Pair {
      final int a;

      Pair(int a) {
        this.a = a * x;
      }
    }
    await(p.nothing());
    Function<Integer, Pair> f = a -> new Pair(a);
    Supplier<Pair> g =
        new Supplier<>() {
          @Override
          public Pair get() {
            return new Pair(7);
          }
        };
    await(p.nothing());
    int sum = 0;
    if (x > 0) {
      class Sub extends Pair {
        Sub() {
          super(3);
        }
      }
      Pair pair = new Sub();
      sum = pair.a + new Sub() {}.a;
    }
    return ready("" + f.apply(5).a + g.get().a + sum);
  }

  // 82, 145: in a try, with a finally that awaits
  public DynamicFuture<String> runFinally() {
    StringBuilder s = new StringBuilder();
    int x = await(p.i(1));
    try {
      class Step {
        void run(int n) {
          s.append(n + x);
          if (n == 2) {
            boom("two");
          }
        }
      }
      Step step = new Step();
      for (int i = 0; i < 5; i++) {
        step.run(await(p.i(i)));
      }
    } catch (IllegalStateException e) {
      caught(e);
    } finally {
      class End {
        String text() {
          return "end" + x;
        }
      }
      End end = new End();
      await(p.nothing());
      s.append(end.text());
    }
    return ready(s.toString());
  }

  // 61, 82: a constant beside a captured local
  public DynamicFuture<String> runConstant() {
    final int one = 1;
    int x = await(p.i(1));
    class User {
      String use() {
        switch (x) {
          case one:
            return "one" + one;
          default:
            return "other";
        }
      }
    }
    User user = new User();
    await(p.nothing());
    return ready(user.use());
  }

  // 82: local types of several kinds that use each other
  public DynamicFuture<String> runTogether() {
    interface Visitor {
      String visit(int v);
    }
    record Entry(int v) {
      String accept(Visitor visitor) {
        return visitor.visit(v);
      }
    }
    int x = await(p.i(1));
    class Printer implements Visitor {
      @Override
      public String visit(int v) {
        return "<" + (v + x) + new Entry(v) + ">";
      }
    }
    List<Entry> entries = List.of(new Entry(1), new Entry(await(p.i(2))));
    Visitor visitor = new Printer();
    StringBuilder s = new StringBuilder();
    for (Entry entry : entries) {
      await(p.nothing());
      s.append(entry.accept(visitor));
    }
    return ready(s.toString());
  }

  // 58, 82: locals and classes with the names of generated ones
  public DynamicFuture<String> runNames() {
    int self = await(p.i(1));
    int cellScope = await(p.i(2));
    int state = 3;
    int cx = 4;
    class CellScope {
      int v = self;
    }
    class Cell {
      int frames = cellScope + state + cx + field - field;
    }
    class Handle {
      int v = new Cell().frames + new CellScope().v;
    }
    Cell cell = new Cell();
    CellScope scope = new CellScope();
    Handle handle = new Handle();
    await(p.nothing());
    return ready("" + cell.frames + scope.v + handle.v + self + cellScope);
  }
}
