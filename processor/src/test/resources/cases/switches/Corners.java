package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import cases.support.Leaf;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Switches in odd places and of odd forms. */
@AsyncTrait
public class Corners extends AsyncCase {
  int field = 1;

  public Corners(Environment env) {
    super(env);
  }

  // 111: no case, only a default, comments and layout between
  public DynamicFuture<String> runAlmostNothing() {
    StringBuilder s = new StringBuilder();
    switch (await(p.i(1))) {
    }
    switch (await(p.i(2))) {
      default:
    }
    switch (s.length()) {
      default:
        s.append(await(p.i(3)));
    }
    switch (t(4)) {
      default -> s.append(await(p.i(4)));
    }
    switch (t(5)) {
      case /* -> : */ 1, // case 6:
          5 /* : */:
        // default:
        s.append(await(p.s("five")));
      /* default: */
    }
    switch (await(p.s("a$b"))) {
      case "\"": case "case \\ ->": case "a$b": default:
        s.append("$L").append(await(p.c('$')));
    }
    switch (await(p.c('\''))) {
      case ':', '\'' -> s.append("""
          text
            block\
          """).append(await(p.s("->")));
      case '"' -> {}
    }
    return ready(s.toString());
  }

  // 117: values for fields, elements, initialisers, variable arity, casts, instanceof
  public DynamicFuture<String> runOperands() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 2; way++) {
      int[] numbers = {
        t(1),
        switch (way) {
          case 0 -> await(p.i(2));
          default -> t(3);
        },
        t(4)
      };
      numbers[t(0)] =
          switch (way) {
            case 0 -> await(p.i(5));
            default -> 6;
          };
      field =
          switch (way) {
            case 0 -> await(leaf.i(7));
            default -> 8;
          };
      this.field +=
          switch (way) {
            case 0 -> {
              field = 100;
              yield await(leaf.i(7));
            }
            default -> 8;
          };
      String text =
          String.format(
              "%s %s %s",
              t(9),
              switch (way) {
                case 0 -> await(p.s("zero"));
                default -> 'c';
              },
              field);
      long wide =
          (long)
              switch (way) {
                case 0 -> await(p.i(-1));
                default -> 3;
              };
      Object o =
          switch (way) {
            case 0 -> await(p.s("s"));
            default -> 1;
          };
      boolean is =
          (Object) // warns
                  switch (way) {
                    case 0 -> await(p.of(o));
                    default -> o;
                  }
              instanceof String;
      s.append(List.of(numbers[0], numbers[1], numbers[2], text, wide, o, is)).append('\n');
    }
    return ready(s.toString());
  }

  static <T> List<T> pair(List<T> a, List<T> b) {
    return List.of(a.isEmpty() ? b.get(0) : a.get(0), b.get(0));
  }

  // 117: inferred types
  public <T, N extends Number> DynamicFuture<T> generic(T one, T two, int way, List<N> numbers) {
    List<T> both =
        pair(
            List.of(),
            switch (way) {
              case 0 -> List.of(await(p.of(one)));
              default -> List.of(two);
            });
    T first =
        switch (way) {
          case 0 -> both.get(0);
          default -> await(p.of(both.get(1)));
        };
    Number number =
        switch (way) {
          case 0 -> numbers.get(0);
          default -> await(p.of(numbers.get(0)));
        };
    List<? extends Number> wild = numbers;
    Number other =
        switch (way) {
          case 0 -> wild.get(0);
          default -> await(p.i(5));
        };
    log(number + " " + other);
    return ready(first);
  }

  // 117
  public DynamicFuture<String> runGeneric() {
    return ready(
        await(generic("a", "b", 0, List.of(1)))
            + await(generic("c", "d", 1, List.of(2L)))
            + await(generic('e', 'f', 2, List.of(0.5))));
  }

  /** Switches in a default method and in a static one. */
  @AsyncTrait
  public interface Trait {
    Leaf leaf();

    default DynamicFuture<Integer> inDefault(int way) {
      return ready(
          switch (way) {
            case 0 -> await(leaf().i(1));
            default -> await(Trait.inStatic(leaf(), way));
          });
    }

    static DynamicFuture<Integer> inStatic(Leaf leaf, int way) {
      switch (await(leaf.i(way))) {
        case 1:
          return leaf.i(10);
        default:
          return ready(way + await(leaf.i(20)));
      }
    }
  }

  static class Implementation implements Trait {
    private final Leaf leaf;

    Implementation(Leaf leaf) {
      this.leaf = leaf;
    }

    @Override
    public Leaf leaf() {
      return leaf;
    }
  }

  // 117
  public DynamicFuture<Integer> runTraits() {
    Trait trait = new Implementation(leaf);
    return ready(await(trait.inDefault(0)) + await(trait.inDefault(1)) + await(trait.inDefault(2)));
  }

  // 117: nulls of a wrapper, returned from a try
  public DynamicFuture<Integer> nullable(int way) {
    try {
      switch (way) {
        case 0:
          return ready(await(p.nullInt()));
        case 1:
          return ready(
              switch (await(p.i(way))) {
                case 1 -> await(p.nullInt());
                default -> 1;
              });
        case 2:
          return leaf.nullInt(); // warns
        default:
          return ready(way);
      }
    } finally {
      log("left" + way);
    }
  }

  // 117
  public DynamicFuture<String> runNullable() {
    StringBuilder s = new StringBuilder();
    for (int way : new int[] {0, 1, 3}) {
      s.append(await(nullable(way)));
    }
    return ready(s.toString());
  }

  // 113: labelled blocks in arms, switches in switches in loops
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> runLabels() {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 5; i++) {
      int now = i;
      s.append(
          switch (i % 3) {
            case 0 -> {
              String r = "r";
              skip:
              {
                if (await(p.z(now > 2))) {
                  break skip;
                }
                r += "s";
              }
              yield r;
            }
            case 1 -> {
              inner:
              while (true) {
                switch (await(p.i(now))) {
                  case 1:
                    break inner;
                  case 4:
                    yield "four";
                  default:
                    continue inner;
                }
              }
              yield "one";
            }
            default -> "two";
          });
      switch (i) {
        case 2:
          switch (now) {
            case 2:
              if (await(p.z(true))) {
                continue outer;
              }
            default:
              s.append("never");
          }
        case 3:
          break outer;
        default:
          s.append(',');
      }
    }
    return ready(s.toString());
  }

  // 117: the condition of a loop yields out of blocks
  public DynamicFuture<Integer> runLoopCondition() {
    int i = 0;
    while (switch (i % 2) {
      case 0 -> {
        if (await(p.z(i > 4))) {
          yield false;
        }
        i++;
        yield true;
      }
      default -> {
        i += await(p.i(1));
        yield true;
      }
    }) {
      if (i == 3) {
        continue;
      }
      log("round" + i);
    }
    for (int j = 0;
        switch (j) {
          case 0, 1 -> await(p.z(true));
          default -> false;
        };
        j++) {
      i += 10;
    }
    return ready(i);
  }

  // 105: lambdas in selectors and arms capture what is assigned before
  public DynamicFuture<String> runCaptures() {
    StringBuilder s = new StringBuilder();
    Supplier<String> last = () -> "";
    for (int i = 0; i < 3; i++) {
      int x;
      x = await(p.i(i));
      exit:
      switch (call(() -> x + 1)) {
        case 1:
          last = () -> "one" + x;
          break;
        case 2:
          for (int j = 0; j < 3; j++) {
            int y = j;
            if (call(() -> x + y) == 2) {
              break exit;
            }
            s.append(await(p.i(j)));
          }
          break;
        default:
          last = () -> "three" + x;
      }
      int z =
          switch (call(() -> x)) {
            case 0 -> call(() -> x + 10);
            default -> await(p.i(call(() -> x + 20)));
          };
      Supplier<String> sum = () -> "" + z + x;
      s.append(last.get()).append(sum.get()).append(' ');
    }
    return ready(s.toString());
  }

  static int call(IntSupplier supplier) {
    return supplier.getAsInt();
  }

  // 122: tries that stay text yield, and the value is captured
  public DynamicFuture<String> runTextTries() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      String text =
          switch (way) {
            case 0 -> {
              try {
                yield "" + boom("b");
              } catch (IllegalStateException e) {
                yield "caught";
              } finally {
                log("f");
              }
            }
            case 1 -> {
              synchronized (this) {
                yield "locked";
              }
            }
            case 2 -> {
              try {
                yield "try";
              } finally {
                log("g");
              }
            }
            default -> await(p.s("awaited"));
          };
      Runnable later = () -> s.append(text);
      later.run();
      await(p.nothing());
    }
    return ready(s.toString());
  }

  // 115: a constant that is declared in a group, and one that is used when resumed only
  public DynamicFuture<String> constants(int way) {
    final int late = 'b';
    await(p.nothing());
    StringBuilder s = new StringBuilder();
    switch (way) {
      case 0:
        final int K = 1;
        final String TEXT = "t" + K;
        switch (await(p.i(1))) {
          case K -> s.append(await(p.s(TEXT)));
          case late -> s.append("never");
        }
        switch (s.toString()) {
          case TEXT:
            s.append(await(p.i(K)));
            break;
          default:
            s.append("never");
        }
        break;
      case late:
        s.append("late");
    }
    return ready(s.toString());
  }

  // 115
  public DynamicFuture<String> runConstants() {
    return ready(await(constants(0)) + await(constants('b')) + await(constants(2)));
  }

  // 107: the stack does not grow, and frames are used again
  public DynamicFuture<Integer> runLong() {
    int sum = 0;
    for (int i = 0; i < 2000; i++) {
      switch (i % 4) {
        case 0:
          continue;
        case 1:
          sum += await(p.quiet(1));
          break;
        case 2:
          sum +=
              switch (await(p.quiet(i % 3))) {
                case 0 -> 1;
                case 1 -> await(p.quiet(2));
                default -> 3;
              };
          continue;
        default:
          sum -= 1;
      }
      sum ^= i;
    }
    return ready(sum);
  }

  // 117, 159: a returned await whose argument declares variables; a tail call in another lane
  public DynamicFuture<String> returned(Object o, int way) {
    return ready(
        await(
            leaf.s(
                switch (way) {
                  case 0 -> {
                    if (!(o instanceof String text)) {
                      yield "no text";
                    }
                    int x = await(p.i(1));
                    yield text + x + await(p.i(2)) + text;
                  }
                  default -> await(p.s("d"));
                })));
  }

  // 117, 159
  public DynamicFuture<Object> otherLane(Object o, int way) {
    return leaf.of(
        switch (way) {
          case 0 -> {
            if (!(o instanceof String text)) {
              yield "no text";
            }
            yield await(p.i(1)) + text;
          }
          default -> await(p.s("d"));
        });
  }

  // 117, 159
  public DynamicFuture<String> runReturned() {
    return ready(
        await(returned("t", 0))
            + await(returned(1, 0))
            + await(returned("t", 1))
            + await(otherLane("t", 0))
            + await(otherLane(1, 0)));
  }
}
