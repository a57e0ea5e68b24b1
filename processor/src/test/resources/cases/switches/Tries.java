package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Switches and tries in each other. */
@AsyncTrait
public class Tries extends AsyncCase {
  public Tries(Environment env) {
    super(env);
  }

  // 113, 154: a switch in a try with a finally, left in all ways
  public DynamicFuture<String> inTry(int way) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      try {
        switch (way) {
          case 0:
            s.append(await(p.i(0)));
            break;
          case 1:
            s.append("c");
            continue;
          case 2:
            return ready(s + "r" + await(leaf.i(2)));
          case 3:
            throw new IllegalStateException(await(p.s("thrown")));
          case 4:
            return ready(await(leaf.s(s + "tail")));
          default:
            s.append(await(p.fails(new IllegalStateException("failed"))).toString());
        }
        s.append("behind");
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(await(p.i(7)));
      } finally {
        log("finally " + s + await(p.i(9)));
      }
      s.append('.');
    }
    return ready(s.toString());
  }

  // 113
  public DynamicFuture<String> runInTry() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 6; way++) {
      s.append(await(inTry(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 113: tries in groups, their finally without an await; break through it
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> tries(int way) {
    StringBuilder s = new StringBuilder();
    loop:
    for (int i = 0; i < 2; i++) {
      switch (way) {
        case 0:
          try {
            s.append(await(p.i(i)));
            break;
          } finally {
            s.append("f");
          }
        case 1:
          try {
            if (await(p.z(i == 0))) {
              continue loop;
            }
            s.append("second");
          } finally {
            s.append(await(leaf.s("g")));
          }
          break;
        case 2:
          try {
            await(p.fails(new IllegalStateException("state")));
          } catch (IllegalStateException e) {
            s.append(await(p.s("caught")));
            break;
          }
        default:
          try {
            break loop;
          } finally {
            s.append(await(p.s("h")));
          }
      }
      s.append('.');
    }
    return ready(s.toString());
  }

  // 113
  public DynamicFuture<String> runTries() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      s.append(await(tries(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 122: tries in the arms of an expression, yields through finally
  public DynamicFuture<String> arms(int way) {
    String s =
        switch (way) {
          case 0 -> {
            try {
              yield await(p.s("zero"));
            } finally {
              log("plain finally");
            }
          }
          case 1 -> {
            try {
              yield "one" + await(p.i(1));
            } finally {
              log("awaiting finally" + await(p.i(2)));
            }
          }
          case 2 -> {
            try {
              yield await(p.<String>fails(new IllegalStateException("two")));
            } catch (IllegalStateException e) {
              yield "caught" + e.getMessage() + await(leaf.i(3));
            } finally {
              await(p.nothing());
            }
          }
          case 3 -> {
            try {
              log(await(p.s("body")));
            } finally {
              log("end");
            }
            yield "three";
          }
          case 4 -> {
            for (int i = 0; ; i++) {
              try {
                if (await(p.z(i == 2))) {
                  yield "loop" + i;
                }
              } finally {
                log("round" + i);
              }
            }
          }
          case 5 -> {
            try {
              yield "first";
            } finally {
              if (await(p.z(true))) {
                throw new IllegalArgumentException("dropped");
              }
            }
          }
          case 6 -> {
            try {
              throw new IllegalStateException(await(p.s("dropped")));
            } finally {
              yield "finally" + await(p.i(6));
            } // warns
          }
          case 7 -> {
            try {
              if (await(p.z(true))) {
                throw new IllegalStateException(await(p.s("dropped")));
              } else {
                yield "never";
              }
            } catch (IllegalStateException e) {
              yield "caught";
            } finally {
              if (await(p.z(true))) {
                yield "finally7";
              }
            }
          }
          default -> throw new IllegalStateException(await(p.s("d")));
        };
    return ready(s);
  }

  // 122
  public DynamicFuture<String> runArms() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 9; way++) {
      try {
        s.append(await(arms(way))).append(' ');
      } catch (RuntimeException e) {
        caught(e);
      }
    }
    return ready(s.toString());
  }

  // 122: what an arm's finally sees of the variable that is assigned
  public DynamicFuture<String> runAssigned() {
    String s = "old";
    s =
        switch (await(p.i(1))) {
          case 1 -> {
            try {
              yield await(p.s("new"));
            } finally {
              log(s);
            }
          }
          default -> "d";
        };
    try {
      s =
          switch (s) {
            case "new" -> {
              try {
                yield "newer";
              } finally {
                boom(await(p.s("f")) + s);
              }
            }
            default -> await(p.s("d"));
          };
    } catch (IllegalStateException e) {
      caught(e);
    }
    String captured =
        switch (s) {
          case "new" -> {
            try {
              yield await(p.<String>fails(new IllegalStateException("x")));
            } catch (IllegalStateException e) {
              yield "y";
            }
          }
          default -> "z";
        };
    Runnable later = () -> log(captured);
    later.run();
    return ready(s);
  }

  // 113: a switch in a finally and in a catch
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> clean(int way) {
    StringBuilder s = new StringBuilder();
    try {
      if (way > 1) {
        throw new IllegalStateException(await(p.s("way")));
      }
      s.append(await(p.i(way)));
    } catch (IllegalStateException e) {
      switch (way) {
        case 2 -> s.append(await(p.s("two")));
        default -> throw new IllegalArgumentException(await(p.s("many")), e);
      }
    } finally {
      switch (way) {
        case 0:
          s.append(await(leaf.s("f")));
        default:
          log("clean" + way + s);
      }
    }
    return ready(s.toString());
  }

  // 113
  public DynamicFuture<String> runClean() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      try {
        s.append(await(clean(way))).append(' ');
      } catch (IllegalArgumentException e) {
        caught(e);
      }
    }
    return ready(s.toString());
  }

  // 122: resources in arms, and a switch among resources
  public DynamicFuture<String> resources(int way) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int round = i;
      try (Closing outer = new Closing("outer" + i + await(p.i(i)))) {
        switch (way + i) {
          case 1:
            log(outer.name);
            continue;
          case 2:
            s.append(
                switch (await(p.i(round))) {
                  case 0, 1 -> {
                    try (Closing inner = new Closing("inner" + await(p.i(7)))) {
                      yield inner.name + await(p.i(8));
                    }
                  }
                  default -> {
                    try (Closing inner = new Closing("failing")) {
                      yield await(p.<String>fails(new IllegalStateException(inner.name)));
                    } catch (IllegalStateException e) {
                      yield e.getMessage() + await(leaf.s("caught"));
                    }
                  }
                });
            break;
          case 4:
            return ready(s + outer.name + await(p.i(4)));
          default:
            s.append(await(p.s("d")));
        }
      }
      s.append('.');
    }
    return ready(s.toString());
  }

  // 122
  public DynamicFuture<String> runResources() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      s.append(await(resources(way))).append(' ');
    }
    return ready(s.toString());
  }

  /** Logs that it is closed. */
  class Closing implements AutoCloseable {
    final String name;

    Closing(String name) {
      this.name = name;
      log("open " + name);
    }

    @Override
    public void close() {
      log("close " + name);
    }
  }
}
