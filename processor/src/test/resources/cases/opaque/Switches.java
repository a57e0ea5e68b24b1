package cases.opaque;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Await-free switches inside awaiting statements, left by jumps. */
@AsyncTrait
public class Switches extends AsyncCase {
  public Switches(Environment env) {
    super(env);
  }

  /** Some constants. */
  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  // 113: switch statements that return, break and continue out of themselves
  public DynamicFuture<String> statement(int way) {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      s.append(await(p.i(i)));
      switch (way + i) {
        case 1:
          s.append("one");
          break;
        case 2:
          s.append("two");
          continue;
        case 3:
          s.append("three");
          break outer;
        case 4:
          return ready("r" + s);
        case 5:
          throw new IllegalStateException("five" + s);
        default:
          s.append("d");
      }
      s.append(await(leaf.i(i)));
    }
    return ready(s.toString());
  }

  // 113
  public DynamicFuture<String> runStatements() {
    StringBuilder s = new StringBuilder();
    for (int way = -4; way < 7; way++) {
      try {
        s.append(await(statement(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 112: fallthrough is meant here
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> runFallthrough() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int awaited = await(p.i(i));
      switch (awaited) {
        case 0:
          s.append("0");
        case 1:
          s.append("1");
          break;
        default:
          s.append("d");
        case 2:
          s.append("2");
      }
    }
    return ready(s.toString());
  }

  // 115: strings, enums, characters, wrappers; null
  public DynamicFuture<String> runSelectors() {
    StringBuilder s = new StringBuilder();
    for (Color c : Color.values()) {
      await(p.nothing());
      switch (c) {
        case RED:
          s.append("r");
          continue;
        case GREEN:
          s.append("g");
          break;
        default:
          s.append("b");
      }
      switch (c.name()) {
        case "GREEN":
          s.append("G");
          break;
        case "BLUE":
          s.append("B");
          break;
        default:
          break;
      }
      switch (c.name().charAt(0)) {
        case 'G' -> s.append("x");
        case 'B', 'Z' -> {
          Integer boxed = c.ordinal();
          switch (boxed) {
            case 2 -> s.append("two");
            default -> s.append("?");
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    String none = null;
    try {
      switch (tr("none", none)) {
        case "a":
          break;
        default:
          s.append("never");
      }
      await(p.nothing());
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(s.toString());
  }

  // 116: arrow switches that return and continue
  public DynamicFuture<String> arrows(int way) {
    StringBuilder s = new StringBuilder();
    outer:
    while (true) {
      s.append(await(p.i(way)));
      switch (way) {
        case 0 -> {
          return ready("r" + s);
        }
        case 1, 2 -> {
          way--;
          continue;
        }
        case 3 -> {
          break outer;
        }
        case 4 -> throw new IllegalStateException("four");
        default -> s.append("d");
      }
      way -= await(p.i(2));
    }
    return ready("after" + s);
  }

  // 116
  public DynamicFuture<String> runArrows() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 8; way++) {
      try {
        s.append(await(arrows(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 117: await-free switch expressions as operands beside awaits
  public DynamicFuture<String> runExpressions() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int v =
          t(100)
              + switch (i) {
                case 0 -> t(1);
                case 1 -> {
                  int sum = 0;
                  for (int k = 0; k < 5; k++) {
                    if (k == 2) continue;
                    if (k == 4) break;
                    sum += k;
                  }
                  yield sum;
                }
                case 2 -> {
                  try {
                    yield t(20);
                  } finally {
                    log("finally");
                  }
                }
                default -> 7;
              }
              + await(p.i(i));
      s.append(v).append(' ');
    }
    return ready(s.toString());
  }

  // 117: a switch expression that is returned, thrown from, exhaustive without default
  public DynamicFuture<String> expression(Color c) {
    await(p.nothing());
    String name =
        switch (c) {
          case RED -> "r";
          case GREEN -> {
            if (tb(true)) {
              yield "g";
            }
            yield "never";
          }
          case BLUE -> throw new IllegalStateException("blue");
        };
    await(p.s(name));
    return ready(
        switch (name) {
          case "r":
            yield "R";
          default:
            yield name + name;
        });
  }

  // 117
  public DynamicFuture<String> runExpression() {
    String s = await(expression(Color.RED)) + await(expression(Color.GREEN));
    try {
      s += await(expression(Color.BLUE));
    } catch (IllegalStateException e) {
      s += e.getMessage();
    }
    return ready(s);
  }

  // 117: as the argument of an awaited call
  public DynamicFuture<Integer> runInArgument() {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += await(leaf.i(switch (i) {
        case 0 -> 5;
        case 1 -> t(6);
        default -> 7;
      })) * t(2);
    }
    return ready(sum);
  }

  // 158: a pattern variable, bound and used without an await in its scope
  public DynamicFuture<String> runPatternBeside() {
    StringBuilder s = new StringBuilder();
    for (Object o : new Object[] {"text", 5, null}) {
      await(p.nothing());
      if (o instanceof String text && text.length() > 2) {
        s.append(text.length());
      }
      boolean big = o instanceof Integer n && n > 3;
      s.append(big).append(await(p.i(1)));
    }
    return ready(s.toString());
  }
}
