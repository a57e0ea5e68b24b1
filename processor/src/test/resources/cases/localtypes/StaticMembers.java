package cases.localtypes;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Local types that capture nothing, declared beside awaits. */
@AsyncTrait
public class StaticMembers extends AsyncCase {
  public StaticMembers(Environment env) {
    super(env);
  }

  static int twice(int value) {
    return 2 * value;
  }

  // 82: a record used on both sides of an await
  public DynamicFuture<String> runRecord() {
    record Point(int x, int y) {}
    Point p1 = new Point(t(1), await(p.i(2)));
    Point p2 = new Point(await(leaf.i(3)), p1.x());
    await(p.nothing());
    return ready(p1 + " " + p2 + p1.equals(new Point(1, 2)) + p2.hashCode());
  }

  // 82: a record with a compact constructor, a static method and a nested record
  public DynamicFuture<String> runRecordMembers() {
    record Range(int from, int to) {
      static int made;

      record Pair(Range left, Range right) {}

      Range {
        if (from > to) {
          throw new IllegalArgumentException(from + ">" + to);
        }
        made++;
      }

      Range(int to) {
        this(0, to);
      }

      static Range empty() {
        return new Range(twice(2), 4);
      }

      Pair with(Range other) {
        return new Pair(this, other);
      }
    }
    Range.made = 0;
    Range.Pair pair = Range.empty().with(new Range(await(p.i(5))));
    await(p.nothing());
    String text = pair.left() + "|" + pair.right() + "|" + Range.made;
    try {
      new Range(await(p.i(3)), 2);
    } catch (IllegalArgumentException e) {
      caught(e);
    }
    return ready(text + pair.equals(new Range.Pair(new Range(4, 4), new Range(5))));
  }

  // 82: an enum with fields, constant bodies, an abstract method and a switch over it
  public DynamicFuture<String> runEnum() {
    enum Shape {
      SQUARE(4) {
        @Override
        int area(int a) {
          return a * a;
        }
      },
      LINE(2) {
        @Override
        int area(int a) {
          return 0;
        }
      };

      final int corners;

      Shape(int corners) {
        this.corners = corners;
      }

      abstract int area(int a);
    }
    StringBuilder s = new StringBuilder();
    for (Shape shape : Shape.values()) {
      int size = await(p.i(3));
      s.append(shape).append(shape.corners).append(shape.area(size)).append(' ');
      switch (shape) {
        case SQUARE:
          s.append(await(p.s("square ")));
          break;
        case LINE:
          s.append("line ");
      }
    }
    Map<Shape, Integer> map = new EnumMap<>(Shape.class);
    map.put(Shape.valueOf("LINE"), await(p.i(1)));
    return ready(s.toString() + map);
  }

  // 82: an interface, implemented by a record, a class, an enum, an anonymous class and a lambda
  public DynamicFuture<String> runInterface() {
    interface Named {
      int BASE = 7;

      String name();

      default String greeting() {
        return "hello " + name() + BASE;
      }
    }
    record Person(String name) implements Named {}
    enum Pet implements Named {
      CAT
    }
    class Thing implements Named {
      @Override
      public String name() {
        return "thing";
      }
    }
    List<Named> all = new ArrayList<>();
    all.add(new Person(await(p.s("Ann"))));
    all.add(Pet.CAT);
    all.add(new Thing());
    all.add(() -> "lambda");
    all.add(
        new Named() {
          @Override
          public String name() {
            return "anonymous";
          }
        });
    StringBuilder s = new StringBuilder();
    for (Named named : all) {
      await(p.nothing());
      s.append(named.greeting()).append(' ');
    }
    return ready(s.toString());
  }

  // 82: a class with state, initialisers and recursion
  public DynamicFuture<Integer> runClass() {
    class Node {
      final int value;
      final Node next;
      int visits;

      {
        log2("init");
      }

      Node(int value, Node next) {
        this.value = value;
        this.next = next;
      }

      Node push(int pushed) {
        return new Node(pushed, this);
      }

      int sum() {
        visits++;
        return value + (next == null ? 0 : next.sum());
      }

      private void log2(String text) {
        trace.append(text);
      }

      final StringBuilder trace = new StringBuilder();
    }
    Node list = null;
    for (int i = 0; i < 3; i++) {
      list = new Node(await(p.i(i + 1)), list);
    }
    int sum = list.push(10).sum();
    await(p.nothing());
    return ready(sum * 100 + list.visits);
  }

  // 82: casts, instanceof, patterns, arrays, class literals, generics of the local type
  public DynamicFuture<String> runTypes() {
    record Box<T>(T value) {}
    Object o = new Box<>(await(p.s("x")));
    Box<?> cast = (Box<?>) o;
    Box<?>[] boxes = {cast, new Box<>(1)};
    List<Box<Integer>> list = new ArrayList<>();
    list.add(new Box<>(await(p.i(5))));
    int[][] lengths = new int[await(p.i(1))][2];
    String s = "" + (o instanceof Box) + (o instanceof Box<?> b && b.value().equals("x"));
    await(p.nothing());
    if (!(o instanceof Box<?> kept)) {
      return ready("no");
    }
    await(p.nothing());
    IntFunction<Box<?>[]> array = Box<?>[]::new;
    Function<Integer, Box<Integer>> constructor = Box::new;
    Function<Box<Integer>, Integer> getter = Box::value;
    await(p.nothing());
    return ready(
        s + boxes.length + list.get(0).value() + Box.class.getSimpleName() + kept.value()
            + lengths.length + array.apply(3).length + getter.apply(constructor.apply(9)));
  }

  // 82: a local exception, thrown and caught around awaits
  public DynamicFuture<String> runException() {
    @SuppressWarnings("serial")
    class Refused extends Exception {
      final int code;

      Refused(int code) {
        super("refused " + code);
        this.code = code;
      }
    }
    int code;
    try {
      int c = await(p.i(4));
      if (c == 4) {
        throw new Refused(c);
      }
      code = 0;
    } catch (Refused e) {
      caught(e);
      await(p.nothing());
      code = e.code;
    }
    try {
      await(p.fails(new Refused(5)), Refused.class);
    } catch (Refused e) {
      caught(e);
      code += e.code;
    }
    return ready("" + code);
  }

  // 82: a lambda and a comparator over a local record
  public DynamicFuture<String> runInLambdas() {
    record Scored(String name, int score) {}
    List<Scored> all = new ArrayList<>();
    for (String name : List.of("b", "a", "c")) {
      all.add(new Scored(name, await(p.i(name.charAt(0) % 3))));
    }
    all.sort(Comparator.comparing(Scored::name));
    Supplier<Scored> best =
        () -> all.stream().max(Comparator.comparingInt(s -> s.score())).orElseThrow();
    await(p.nothing());
    return ready(all + " " + best.get());
  }

  // 82: types of one name in sibling scopes
  public DynamicFuture<String> runSameNames() {
    String s = "";
    {
      record Pair(int a) {}
      Pair pair = new Pair(await(p.i(1)));
      await(p.nothing());
      s += pair.a();
    }
    {
      class Pair {
        final String a;

        Pair(String a) {
          this.a = a;
        }

        Pair twice() {
          return new Pair(a + a);
        }
      }
      Pair pair = new Pair(await(p.s("x")));
      await(p.nothing());
      s += pair.twice().a;
    }
    for (int i = 0; i < 2; i++) {
      enum Pair {
        A,
        B;

        Pair other() {
          return this == A ? B : A;
        }
      }
      Pair pair = Pair.values()[await(p.i(i))];
      await(p.nothing());
      s += pair.other();
    }
    return ready(s);
  }

  // 82: types with the names of classes that generated code uses
  public DynamicFuture<String> runGeneratedNames() {
    record Handle(int a) {}
    record Context(int a) {}
    record Recycler(int a) {}
    record Lanes(int a) {}
    record Frame(int a) {}
    record DynamicFuture(int a) {}
    enum Override {
      ONE
    }
    Handle handle = new Handle(await(p.i(1)));
    Context context = new Context(await(leaf.i(2)));
    Recycler recycler = new Recycler(3);
    Lanes lanes = new Lanes(4);
    Frame frame = new Frame(5);
    DynamicFuture future = new DynamicFuture(6);
    await(p.nothing());
    return ready("" + handle + context + recycler + lanes + frame + future + Override.ONE);
  }

  // 82: a local type that hides one of the package
  @SuppressWarnings("auxiliaryclass")
  public DynamicFuture<String> runHides() {
    String outer = new Neighbour().name();
    await(p.nothing());
    outer += new Neighbour().name();
    {
      class Neighbour {
        String name() {
          return "inner";
        }
      }
      Neighbour inner = new Neighbour();
      await(p.nothing());
      return ready(outer + inner.name());
    }
  }

  // 61, 82: constants of the method in a local type
  public DynamicFuture<String> runConstants() {
    final int one = 1;
    final long big = 2;
    final byte small = 3;
    final String text = "t" + one;
    final char letter = 'c';
    class User {
      String use(int v) {
        switch (v) {
          case one:
            return text + (Integer.MAX_VALUE + big);
          default:
            byte b = small;
            return "" + b + letter + (small - -one);
        }
      }
    }
    User user = new User();
    await(p.nothing());
    return ready(user.use(1) + user.use(await(p.i(2))));
  }

  // 82: annotations, modifiers and comments move along
  public DynamicFuture<Integer> runDecorated() {
    // The comment in front,
    /* and another one.
     * With lines. */
    @Deprecated
    @SuppressWarnings("serial")
    abstract class Base extends ArrayList<String> {
      /** Says it. */
      abstract int value(); // at the end
    }
    @SuppressWarnings("serial")
    final class Derived extends Base {
      @java.lang.Override
      int value() {
        /* inside */
        return 3 + size();
      }
    }
    Base base = new Derived();
    await(p.nothing());
    base.add("x");
    return ready(base.value());
  }

  // 82: a member type and inherited member types mean what they meant
  public DynamicFuture<String> runMemberTypes() {
    class Tree extends java.util.AbstractMap<String, Integer> {
      class Node {
        int v = 1;
      }

      static class Leaf {
        int v = 2;
      }

      final Node node = new Node();
      final Leaf leaf = new Leaf();

      @java.lang.Override
      public java.util.Set<Entry<String, Integer>> entrySet() {
        return java.util.Set.of(new SimpleEntry<>("k", node.v + leaf.v));
      }
    }
    Tree tree = new Tree();
    var node = tree.node;
    Tree.Leaf leaf1 = tree.leaf;
    var entries = tree.entrySet();
    await(p.nothing());
    node.v = await(leaf.i(5));
    Tree.Node other = tree.new Node();
    await(p.nothing());
    return ready(tree.toString() + node.v + leaf1.v + other.v + entries);
  }

  // 82: declared in a switch group and in a switch rule
  public DynamicFuture<String> runInSwitch() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 0:
          record A(int v) {}
          A a = new A(await(p.i(1)));
          s += a;
          break;
        default:
          record B(int v) {}
          B b = new B(await(p.i(2)));
          s += b;
      }
      switch (i) {
        case 1 -> {
          enum C {
            X
          }
          C c = C.X;
          await(p.nothing());
          s += c;
        }
        default -> {}
      }
    }
    return ready(s);
  }

  // 82: a static method
  static DynamicFuture<Integer> sum(AsyncCase c, int n) {
    class Adder {
      int sum;

      Adder add(int v) {
        sum += v;
        return this;
      }
    }
    Adder adder = new Adder();
    for (int i = 0; i < n; i++) {
      adder.add(await(c.p.i(i)));
    }
    return ready(adder.sum);
  }

  // 82
  public DynamicFuture<Integer> runStatic() {
    return ready(await(sum(this, 3)) + await(sum(this, 4)));
  }

  // 82: a local type in a part of the body without awaits, in a lambda and in another class
  public DynamicFuture<String> runElsewhere() {
    String s = await(p.s("s"));
    if (!s.isEmpty()) {
      record Inside(String v) {}
      s += new Inside("i");
    }
    Supplier<String> f =
        () -> {
          record Inside(int v) {}
          return "" + new Inside(1);
        };
    class Outer {
      String get() {
        enum Inside {
          E
        }
        return "" + Inside.E;
      }
    }
    Outer outer = new Outer();
    await(p.nothing());
    return ready(s + f.get() + outer.get() + Arrays.asList(1));
  }
}

class Neighbour {
  String name() {
    return "package";
  }
}
