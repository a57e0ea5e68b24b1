package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Switch expressions that await. */
@AsyncTrait
public class Expressions extends AsyncCase {
  public Expressions(Environment env) {
    super(env);
  }

  /** Some constants. */
  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  // 117: arrows with values, blocks, throw
  public DynamicFuture<Integer> value(int way) {
    int v =
        switch (way) {
          case 0 -> await(p.i(10));
          case 1, 2 -> {
            int x = await(leaf.i(way));
            if (x == 2) {
              yield x * 100;
            }
            yield x + await(p.i(3));
          }
          case 3 -> t(33);
          case 4 -> throw new IllegalStateException("four" + await(p.i(4)));
          default -> {
            log("default");
            yield -1;
          }
        };
    return ready(v + await(p.i(1)));
  }

  // 117
  public DynamicFuture<String> runValue() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 6; way++) {
      try {
        s.append(await(value(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 117: groups and yield, fallthrough
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> runGroups() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      String text =
          switch (await(p.i(way))) {
            case 0:
              yield await(p.s("zero"));
            case 1:
              s.append("falls").append(await(p.i(1)));
            case 2:
              yield "two" + await(leaf.i(2));
            default:
              yield "d";
          };
      s.append(text).append(' ');
    }
    return ready(s.toString());
  }

  // 117: an argument, with operands before and behind
  public DynamicFuture<String> runArgument() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      int local = way;
      s.append(
          join(
              t(1),
              local,
              switch (way) {
                case 0 -> await(p.i(5));
                case 1 -> {
                  local += 10;
                  yield local + await(p.i(6));
                }
                default -> t(7);
              },
              t(2) + local));
    }
    return ready(s.toString());
  }

  static String join(int a, int b, int c, int d) {
    return a + "," + b + "," + c + "," + d + ";";
  }

  // 117: only the selector awaits
  public DynamicFuture<String> runSelectorAlone() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      s.append(t(way))
          .append(
              switch (await(p.i(way)) * 2) {
                case 0 -> "zero";
                case 2 -> {
                  int way2 = 5;
                  yield "two" + way2;
                }
                default -> t(9) + "d";
              });
    }
    return ready(s.toString());
  }

  // 117: nested in the selector, in an arm, in a yield
  public DynamicFuture<String> nested(int a, int b) {
    String s =
        switch (switch (a) {
          case 0 -> await(p.i(1));
          case 1 -> 2;
          default -> await(leaf.i(3));
        }) {
          case 1 ->
              switch (b) {
                case 0 -> "1-0" + await(p.i(0));
                default -> {
                  String inner =
                      switch (await(p.i(b))) {
                        case 1:
                          yield "1-1";
                        default:
                          yield await(p.s("1-?"));
                      };
                  yield inner + await(p.i(8));
                }
              };
          case 2 -> await(p.s("2"));
          default -> "3";
        };
    return ready(s);
  }

  // 117
  public DynamicFuture<String> runNested() {
    StringBuilder s = new StringBuilder();
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        s.append(await(nested(a, b))).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 117: operand of &&, ||, !, ?:, in conditions of if and loops
  public DynamicFuture<String> runConditions() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int now = i;
      if (now > 0
          && switch (now) {
            case 1 -> await(p.z(true));
            case 2 -> tb(false);
            default -> !await(leaf.z(false));
          }) {
        s.append("t");
      } else {
        s.append("f");
      }
      boolean not =
          !switch (now) {
            case 0 -> await(p.z(true));
            default -> false;
          };
      int chosen =
          switch (now) {
                case 0 -> await(p.z(false));
                default -> true;
              }
              ? t(1)
              : await(p.i(2));
      s.append(not).append(chosen);
    }
    int round = 0;
    while (switch (round++) {
      case 0, 1 -> await(p.z(true));
      default -> false;
    }) {
      s.append(round);
    }
    do {
      round--;
    } while (switch (round) {
      case 1 -> await(p.z(false));
      default -> true;
    });
    return ready(s.append(round).toString());
  }

  // 117: what a boolean switch assigns when it is true
  public DynamicFuture<String> runAssignedWhenTrue() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int x;
      if (switch (i) {
            case 0 -> (x = await(p.i(5))) == 5;
            case 1 -> (x = 6) == await(p.i(6));
            default -> false;
          }
          && i < 9) {
        s.append("t");
      }
      int y;
      boolean b =
          switch (i) {
            case 0 -> (y = 3) == await(p.i(3));
            default -> (y = await(p.i(4))) == 3;
          };
      s.append(b).append(y);
    }
    return ready(s.toString());
  }

  // 117: compound assignment, array index and element, increment of what it selects
  public DynamicFuture<String> runPlaces() {
    int[] numbers = {1, 2, 3};
    int sum = 100;
    for (int i = 0; i < 3; i++) {
      sum +=
          switch (i) {
            case 0 -> await(p.i(1));
            case 1 -> {
              sum = 1000;
              yield await(p.i(20));
            }
            default -> 300;
          };
      numbers[
              switch (i) {
                case 0 -> await(p.i(2));
                default -> t(0);
              }] +=
          switch (i) {
            case 2 -> await(p.i(50));
            default -> 5;
          };
      numbers[1] = numbers[await(p.i(0))]++;
      log(numbers[0] + " " + numbers[1] + " " + numbers[2]);
    }
    return ready(sum + "");
  }

  // 117: the value is returned, thrown, awaited
  public DynamicFuture<Integer> returned(Color color) {
    return ready(
        switch (color) {
          case RED -> await(p.i(1));
          case GREEN -> 2;
          case BLUE -> await(leaf.i(3));
        });
  }

  // 117
  public DynamicFuture<String> tail(int way) {
    return switch (way) {
      case 0 -> leaf.s("leaf");
      case 1 -> ready("ready" + await(p.i(1)));
      default -> p.s(await(p.s("probe")));
    };
  }

  // 117
  public DynamicFuture<String> thrown(int way) {
    throw switch (way) {
      case 0 -> new IllegalStateException(await(p.s("state")));
      case 1 -> new IllegalArgumentException("argument");
      default -> new UnsupportedOperationException(await(leaf.s("operation")));
    };
  }

  // 117
  public DynamicFuture<String> runEnds() {
    StringBuilder s = new StringBuilder();
    for (Color color : Color.values()) {
      s.append(await(returned(color))).append(await(tail(color.ordinal())));
      try {
        s.append(await(thrown(color.ordinal())));
      } catch (RuntimeException e) {
        caught(e);
      }
      s.append(
          await(
              switch (color) {
                case RED -> p.i(await(p.i(7)));
                case GREEN -> leaf.i(8);
                default -> ready(9);
              }));
    }
    return ready(s.toString());
  }

  // 117: types: wrappers and primitives mixed, long from int, boxed null
  public DynamicFuture<String> runTypes() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      long wide =
          switch (way) {
            case 0 -> await(p.i(1));
            case 1 -> await(p.l(2L));
            case 2 -> await(p.c('c'));
            default -> (byte) 4;
          };
      double mixed =
          switch (way) {
                case 0 -> await(p.i(1));
                default -> await(p.d(0.5));
              }
              / 2;
      Object any =
          switch (way) {
            case 0 -> await(p.i(1));
            case 1 -> await(p.s("text"));
            default -> 'c';
          };
      Integer boxed =
          switch (way) {
            case 0 -> await(p.nullInt());
            case 1 -> null;
            default -> await(p.i(1000));
          };
      char narrow =
          switch (way) {
            case 0 -> 65;
            default -> await(p.c('n'));
          };
      s.append(wide).append(mixed).append(any).append(boxed).append(narrow).append(' ');
    }
    try {
      int unboxed =
          switch (s.length()) {
            case 0 -> 1;
            default -> await(p.nullInt());
          };
      s.append(unboxed);
    } catch (NullPointerException e) {
      caught(e);
    }
    var list =
        switch (await(p.i(1))) {
          case 1 -> java.util.List.of(await(p.s("a")), "b");
          default -> java.util.List.<String>of();
        };
    return ready(s.append(list).toString());
  }

  // 117: concatenation and method calls on its value
  public DynamicFuture<String> runReceiver() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      String text =
          "<"
              + t(way)
              + switch (way) {
                case 0 -> await(p.i(1));
                case 1 -> 'c';
                default -> (int) await(leaf.c('d'));
              }
              + ">";
      s.append(
          (switch (way) {
                case 0 -> text;
                default -> await(p.s("xyz"));
              })
              .substring(1, await(p.i(2))));
    }
    return ready(s.toString());
  }

  // 117: yields in loops and switches that stay text
  public DynamicFuture<String> runYieldsOutOfText() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      int limit = way;
      int chosen =
          switch (way) {
            case 0 -> {
              for (int i = 0; ; i++) {
                if (i == 5) {
                  yield i;
                }
              }
            }
            case 1 -> {
              switch (limit) {
                case 1:
                  if (limit == 1) yield 11;
                  break;
                default:
                  yield 12;
              }
              yield await(p.i(13));
            }
            case 2 -> {
              while (true) {
                if (await(p.z(limit++ > 3))) {
                  yield limit;
                }
              }
            }
            default -> {
              int inner =
                  switch (limit) {
                    case 3 -> {
                      yield 3;
                    }
                    default -> 4;
                  };
              for (int i = 0; i < 3; i++) {
                if (i == inner) yield 0;
              }
              yield inner + await(leaf.i(1));
            }
          };
      s.append(chosen).append(' ');
    }
    return ready(s.toString());
  }

  // 117: lambdas in arms, and a value that is captured later
  public DynamicFuture<String> runLambdas() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      int now = way;
      String text =
          switch (way) {
            case 0 -> await(p.s("a"));
            default -> "b";
          };
      java.util.function.Supplier<String> supplier =
          switch (way) {
            case 0 -> () -> text + now;
            case 1 -> {
              String awaited = await(p.s("c"));
              yield () -> awaited + text;
            }
            default -> text::trim;
          };
      await(p.nothing());
      s.append(supplier.get());
    }
    return ready(s.toString());
  }

  // 118: exhaustive without default
  public DynamicFuture<String> runExhaustive() {
    StringBuilder s = new StringBuilder();
    for (Color color : Color.values()) {
      String name =
          switch (color) {
            case RED -> await(p.s("r"));
            case GREEN -> "g";
            case BLUE -> {
              await(leaf.nothing());
              yield "b";
            }
          };
      int groups =
          switch (color) {
            case RED:
              yield await(p.i(1));
            case GREEN:
            case BLUE:
              yield 2;
          };
      s.append(name).append(groups);
    }
    return ready(s.toString());
  }

  // 117: initialisers of fields of a loop header, several declarators
  public DynamicFuture<String> runHeader() {
    StringBuilder s = new StringBuilder();
    for (int i =
            switch (s.length()) {
              case 0 -> await(p.i(1));
              default -> 5;
            },
            end = 4;
        i < end;
        i +=
            switch (i) {
              case 1 -> await(p.i(2));
              default -> 1;
            }) {
      s.append(i);
    }
    return ready(s.toString());
  }
}
