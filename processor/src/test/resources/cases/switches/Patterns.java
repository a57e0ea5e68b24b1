// level: 21
package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.function.Supplier;

/** Switches over patterns. */
@AsyncTrait
public class Patterns extends AsyncCase {
  public Patterns(Environment env) {
    super(env);
  }

  /** Something to match. */
  public sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  record Group(Shape first, Shape second) implements Shape {}

  record Named<T>(String name, T value) implements Shape {}

  /** Some constants. */
  public enum Color implements Shape {
    RED,
    GREEN
  }

  static final List<Object> ALL =
      List.of(
          new Circle(1),
          new Circle(20),
          new Square(3),
          new Group(new Circle(4), new Square(5)),
          new Group(new Square(6), new Circle(7)),
          new Named<>("n", 8),
          new Named<>("c", new Circle(9)),
          Color.RED,
          Color.GREEN,
          "text",
          "",
          5,
          50,
          'c',
          2L);

  boolean isBig(Circle circle) {
    log("isBig " + circle);
    return circle.radius() > 10;
  }

  // 119: type patterns, guards with effects, null, dominance; bindings alive over awaits
  public DynamicFuture<String> statement(Object o) {
    StringBuilder s = new StringBuilder();
    switch (o) {
      case Circle c when isBig(c) -> {
        s.append("big").append(await(p.i(c.radius())));
        s.append(c);
      }
      case Circle c -> s.append(await(p.i(1))).append(c.radius());
      case Square square -> s.append("square").append(square.side());
      case Color color when color == Color.RED -> s.append(await(p.s("red"))).append(color);
      case Color color -> {
        await(p.nothing());
        s.append(color.name());
      }
      case String text when text.isEmpty() -> s.append(await(p.s("empty")));
      case String text -> {
        text = text + await(leaf.s("+")) + text;
        s.append(text);
      }
      case Integer i when i > 10 -> s.append(i + await(p.i(i)));
      case Integer i -> throw new IllegalStateException(await(p.s("small")) + i);
      case null -> s.append(await(p.s("null")));
      default -> s.append("?").append(await(p.i(0)));
    }
    return ready(s.append('.').toString());
  }

  // 119
  public DynamicFuture<String> runStatement() {
    StringBuilder s = new StringBuilder();
    for (Object o : ALL) {
      try {
        s.append(await(statement(o))).append(' ');
      } catch (IllegalStateException e) {
        caught(e);
      }
    }
    return ready(s.append(await(statement(null))).toString());
  }

  // 119: without case null, a null selector fails
  public DynamicFuture<String> runNull() {
    Object o = await(p.of((Object) null));
    try {
      switch (o) {
        case String text -> log(text + await(p.i(1)));
        default -> log("never");
      }
    } catch (NullPointerException e) {
      caught(e);
    }
    String s =
        switch (await(p.s(null))) {
          case "a" -> await(p.s("never"));
          case null, default -> await(p.s("null or default"));
        };
    return ready(s);
  }

  // 118, 120: exhaustive over a sealed type, records taken apart, nested, with var
  public DynamicFuture<String> expression(Shape shape) {
    int x = 100;
    String s =
        switch (shape) {
          case Circle(int radius) when radius > 10 -> "big" + await(p.i(radius)) + radius;
          case Circle(var radius) -> "small" + radius + await(leaf.i(radius)) + radius;
          case Square q -> {
            x += q.side();
            yield await(p.s("square")) + q.side() + x;
          }
          case Group(Circle(var r), Square(int side)) -> {
            int sum = r + side + await(p.i(x));
            yield "circle and square" + sum + r;
          }
          case Group(Shape a, Shape b) -> a + await(p.s(" and ")) + b;
          case Named<?>(String name, Circle c) when !name.isEmpty() ->
              name + await(p.i(c.radius())) + c;
          case Named<?>(var name, var value) -> name + value + await(p.s(name)) + value;
          case Color color -> "color" + color;
        };
    return ready(s + await(p.i(1)));
  }

  // 120
  public DynamicFuture<String> runExpression() {
    StringBuilder s = new StringBuilder();
    for (Object o : ALL) {
      if (o instanceof Shape) {
        s.append(await(expression((Shape) o))).append('\n');
      }
    }
    try {
      await(expression(null));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(s.toString());
  }

  // 119: a statement over a sealed type without default; nothing may follow it
  public DynamicFuture<String> exhaustive(Shape shape) {
    switch (shape) {
      case Circle c:
        return ready("c" + await(p.i(c.radius())));
      case Square s:
        String text = await(p.s("s"));
        return ready(text + s.side());
      case Group g:
        await(p.nothing());
        if (g.first() instanceof Circle) {
          break;
        }
        return leaf.s("group");
      case Named<?> n:
        return ready(n.name());
      case Color.RED:
        return ready("RED" + await(leaf.i(1)));
      case Color c:
        throw new IllegalStateException(await(p.s("color")) + c);
    }
    return ready("first is a circle");
  }

  // 119
  public DynamicFuture<String> runExhaustive() {
    StringBuilder s = new StringBuilder();
    for (Object o : ALL) {
      if (o instanceof Shape) {
        try {
          s.append(await(exhaustive((Shape) o))).append(' ');
        } catch (IllegalStateException e) {
          caught(e);
        }
      }
    }
    return ready(s.toString());
  }

  // 119: only the selector awaits
  public DynamicFuture<String> runSelectorAlone() {
    StringBuilder s = new StringBuilder();
    for (Object o : ALL) {
      String text =
          switch (await(p.of(o))) {
            case Circle(int radius) when radius > 10 -> "big" + radius;
            case Circle c -> "c" + c.radius();
            case Integer i -> "i" + i;
            case String t when !t.isEmpty() -> t;
            default -> "d";
          };
      switch (await(leaf.of(o))) {
        case Integer i when i > 10:
          s.append("big");
          continue;
        case Integer i:
          s.append(i);
          break;
        default:
          s.append(text);
      }
      s.append(' ');
    }
    return ready(s.toString());
  }

  // 119: bindings in loops and lambdas, with jumps, guards that read locals and declare more
  public DynamicFuture<String> runLoops() {
    StringBuilder s = new StringBuilder();
    Supplier<String> last = () -> "none";
    int limit = 3;
    outer:
    for (Object o : ALL) {
      int now = limit;
      switch (o) {
        case Circle c when c.radius() > now && List.of(1, 20).stream().anyMatch(r -> r == c.radius() && r > now) -> {
          last = () -> "lambda" + c.radius();
          limit += await(p.i(c.radius()));
        }
        case Circle c -> {
          await(p.nothing());
          last = () -> "other" + c;
          continue;
        }
        case Named<?> n when n.value() instanceof Circle inner && inner.radius() == 9 -> {
          s.append(await(p.s("inner"))).append(inner).append(n.name());
        }
        case Named<?> n when !(n.value() instanceof Circle) || n.name().equals("q") ->
            s.append(await(p.s("no circle"))).append(n);
        case Group(var a, Square(var b)) when a instanceof Circle(int r) && r == await4() -> {
          s.append(await(p.i(r))).append(a).append(b).append(r);
        }
        case Integer i when i > 10 -> {
          break outer;
        }
        case String text -> s.append(await(p.s(text)));
        default -> {}
      }
      s.append(last.get()).append(';');
    }
    return ready(s.append(limit).toString());
  }

  int await4() {
    return 4;
  }

  // 119: a binding in a try in an arm
  public DynamicFuture<String> runTries() {
    StringBuilder s = new StringBuilder();
    for (Object o : ALL) {
      try {
        s.append(
            switch (o) {
              case Circle(int radius) -> {
                try {
                  yield await(p.i(radius)) + "r";
                } finally {
                  log("finally " + radius + await(p.i(1)));
                }
              }
              case Square(int side) when side > 0 -> {
                try {
                  yield await(p.<String>fails(new IllegalStateException("side")));
                } catch (IllegalStateException e) {
                  yield e.getMessage() + side + await(p.i(side)) + side;
                }
              }
              case Character c -> throw new IllegalArgumentException(await(p.s("char")) + c);
              default -> "";
            });
      } catch (IllegalArgumentException e) {
        caught(e);
      }
    }
    return ready(s.toString());
  }

  // 119: switches that stay text; their guards read locals that are assigned in several places
  public DynamicFuture<String> runTextGuards() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int limit;
      limit = await(p.i(i)) + 2;
      for (Object o : List.of(new Circle(3), new Square(3), new Circle(1), 5)) {
        switch (o) {
          case Circle c when c.radius() > limit:
            s.append("C");
            break;
          case Square q when q.side() > limit:
            s.append("S");
            break;
          default:
            s.append("-");
        }
        int number =
            switch (o) {
              case Circle(var radius) when radius > limit -> 1;
              case Integer n when n > limit -> 2;
              default -> 0;
            };
        s.append(number);
        if (switch (o) {
          case Circle c when c.radius() > limit -> await(p.z(true));
          case Integer n -> true;
          default -> false;
        }) {
          s.append('!');
        }
      }
      limit(limit);
      await(p.nothing());
    }
    return ready(s.toString());
  }

  void limit(int limit) {
    log("limit " + limit);
  }

  // 119: statements over types that only newer switches can have, none of which completes
  public DynamicFuture<String> ends(Object o) {
    while (true) {
      switch (o) {
        case Shape shape -> {
          return ready("shape");
        }
        case String text when text.isEmpty() -> throw new IllegalStateException("empty");
        case Object other -> {
          if (await(p.z(other instanceof Integer))) {
            return ready("integer");
          }
          o = "";
        }
      }
      switch (o) {
        case String text:
          o = await(p.of(Color.RED));
          break;
        case Object other:
          throw new IllegalStateException("other");
      }
    }
  }

  // 119: no await in the switch, and nothing behind it
  public DynamicFuture<String> textEnds(Shape shape) {
    await(p.nothing());
    for (int i = 0; ; i++) {
      switch (shape) {
        case Circle c -> {
          return ready("circle" + i);
        }
        case Named<?> n when n.name().equals("n") -> throw new IllegalStateException("named");
        case Shape other -> {
          if (i > 1) {
            return ready("other");
          }
          continue;
        }
      }
    }
  }

  // 119
  public DynamicFuture<String> runEnds() {
    StringBuilder s = new StringBuilder();
    for (Object o : List.of(new Circle(1), 5, 6L, new Named<>("n", 1), Color.RED)) {
      try {
        s.append(await(ends(o))).append(' ');
        s.append(await(textEnds(o instanceof Shape ? (Shape) o : new Square(1)))).append(' ');
      } catch (IllegalStateException e) {
        caught(e);
      }
    }
    return ready(s.toString());
  }

  /** A component that fails. */
  record Failing(int value) {
    public int value() {
      throw new IllegalStateException("accessor");
    }
  }

  // 120: what an accessor throws comes as a MatchException
  public DynamicFuture<String> runFailingAccessor() {
    Object o = new Failing(1);
    try {
      switch (o) {
        case Failing(int value) -> log("never" + await(p.i(value)));
        default -> log("never");
      }
    } catch (MatchException e) {
      log("match " + e.getCause().getMessage());
    }
    return ready(await(p.s("end")));
  }

  // 119: generic sealed types, inferred types of components
  sealed interface Option<T> {}

  record Some<T>(T value) implements Option<T> {}

  record None<T>() implements Option<T> {}

  public <T extends CharSequence> DynamicFuture<Integer> generic(Option<T> option) {
    return ready(
        switch (option) {
          case Some<T>(var value) -> value.length() + await(p.i(value.length()));
          case None<T> none -> await(p.i(-1));
        });
  }

  // 119
  public DynamicFuture<Integer> wild(Option<? extends CharSequence> option) {
    return switch (option) {
      case Some<? extends CharSequence>(var value) -> ready(value.length() + await(p.i(value.length())));
      case None<? extends CharSequence> none -> leaf.i(-2);
    };
  }

  // 119
  public DynamicFuture<Integer> runGeneric() {
    return ready(
        await(generic(new Some<>("abc")))
            + await(generic(new None<String>()))
            + await(wild(new Some<>("abcde")))
            + await(wild(new None<>())));
  }
}
