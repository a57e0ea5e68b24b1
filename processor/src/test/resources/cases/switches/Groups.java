package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Old switch statements: groups that fall through, a default anywhere, jumps out of them. */
@AsyncTrait
public class Groups extends AsyncCase {
  public Groups(Environment env) {
    super(env);
  }

  // 111, 112: fallthrough over awaits, default last
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> defaultLast(int way) {
    StringBuilder s = new StringBuilder();
    switch (await(p.i(way))) {
      case 0:
        s.append("zero").append(await(p.i(10)));
      case 1:
        s.append("one").append(await(leaf.i(11)));
        break;
      case 2:
        s.append("two");
      default:
        s.append("other").append(await(p.s("d")));
    }
    s.append(await(p.i(99)));
    return ready(s.toString());
  }

  // 112
  public DynamicFuture<String> runDefaultLast() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 5; way++) {
      s.append(await(defaultLast(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 112: default first and in the middle, falling into the next
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> defaultFirst(int way) {
    StringBuilder s = new StringBuilder();
    switch (way) {
      default:
        s.append("other").append(await(p.i(1)));
      case 0:
        s.append("zero").append(await(p.i(2)));
        break;
      case 1:
        s.append("one");
    }
    switch (way) {
      case 0:
        s.append("A");
      default:
        s.append("B").append(await(leaf.s("b")));
      case 5:
        s.append("C");
    }
    return ready(s.toString());
  }

  // 112
  public DynamicFuture<String> runDefaultFirst() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 6; way += 1) {
      s.append(await(defaultFirst(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 112: no default, no match, empty cases, labels with several constants
  public DynamicFuture<String> noDefault(int way) {
    String s = "-";
    switch (t(way)) {
      case 0:
      case 1:
        s += await(p.s("low"));
        break;
      case 2, 3:
        s += await(leaf.s("middle"));
        break;
      case 7:
        break;
      case 8:
      case 9:
    }
    return ready(s + await(p.i(way)));
  }

  // 112
  public DynamicFuture<String> runNoDefault() {
    StringBuilder s = new StringBuilder();
    for (int way = -1; way < 10; way++) {
      s.append(await(noDefault(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 111: only the selector awaits: the rest is text
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> runSelectorAlone() {
    StringBuilder s = new StringBuilder();
    loop:
    for (int i = 0; i < 6; i++) {
      switch (await(leaf.i(i)) + i) {
        case 0:
          s.append("zero");
        case 2:
          s.append("two");
          break;
        case 4:
          continue loop;
        case 8:
          break loop;
        default:
          s.append("?");
      }
      s.append(i);
    }
    return ready(s.toString());
  }

  // 112: fallthrough from a group without an await into one with, and on
  @SuppressWarnings("fallthrough")
  public DynamicFuture<Integer> ladder(int way) {
    int sum = 0;
    switch (way) {
      case 5:
        sum += t(5);
      case 4:
        sum += await(p.i(4));
      case 3:
        sum += t(3);
      case 2:
        sum += await(leaf.i(2));
      case 1:
        sum += 1;
    }
    return ready(sum);
  }

  // 112
  public DynamicFuture<String> runLadder() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way <= 6; way++) {
      s.append(await(ladder(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 113: all ways out
  public DynamicFuture<String> jumps(int way) {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        switch (way + j) {
          case 1:
            s.append("a").append(await(p.i(j)));
            break;
          case 2:
            s.append("b");
            if (await(p.z(i == 1))) {
              continue outer;
            }
            continue;
          case 3:
            s.append(await(leaf.s("c")));
            if (i > 0) {
              break outer;
            }
            break;
          case 4:
            return ready("r" + s + await(p.i(i)));
          case 5:
            throw new IllegalStateException("x" + s + await(p.i(i)));
          default:
            if (j == 1) {
              break;
            }
            s.append("d");
        }
        s.append(j);
      }
      s.append('/');
    }
    return ready(s.toString());
  }

  // 113
  public DynamicFuture<String> runJumps() {
    StringBuilder s = new StringBuilder();
    for (int way = -3; way < 7; way++) {
      try {
        s.append(await(jumps(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 113: a label on the switch, a switch in a switch
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> nested(int a, int b) {
    StringBuilder s = new StringBuilder();
    whole:
    switch (a) {
      case 0:
        switch (await(p.i(b))) {
          case 0:
            s.append("00");
            break;
          case 1:
            s.append(await(leaf.s("01")));
            break whole;
          default:
            s.append("0?");
        }
        s.append("|").append(await(p.i(1)));
        break;
      case 1:
        {
          int inner = b;
          switch (inner) {
            case 0 -> s.append(await(p.s("10")));
            default -> {
              break whole;
            }
          }
        }
        s.append("+");
      default:
    }
    return ready(s.append('.').toString());
  }

  // 113
  public DynamicFuture<String> runNested() {
    StringBuilder s = new StringBuilder();
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        s.append(await(nested(a, b))).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 113: loops in a group, left by jumps that look alike
  public DynamicFuture<String> runLoopsInside() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      switch (way) {
        case 0:
          for (int i = 0; ; i++) {
            if (await(p.i(i)) == 2) {
              break;
            }
            s.append(i);
          }
          s.append("out");
          break;
        case 1:
          while (true) {
            if (s.length() > 6) {
              break;
            }
            s.append(await(leaf.s("w")));
          }
          break;
        default:
          do {
            s.append("d");
            continue;
          } while (await(p.z(s.length() < 12)));
      }
      s.append(';');
    }
    return ready(s.toString());
  }

  // 113: a switch as the last statement, all of its groups return
  public DynamicFuture<String> ends(int way) {
    switch (way) {
      case 0:
        return ready(await(p.s("zero")));
      case 1:
        return leaf.s("one");
      case 2:
        {
          await(p.nothing());
          return ready("two");
        }
      default:
        throw new IllegalArgumentException(await(p.s("many")));
    }
  }

  // 113
  public DynamicFuture<String> runEnds() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      try {
        s.append(await(ends(way)));
      } catch (IllegalArgumentException e) {
        s.append(e.getMessage());
      }
    }
    return ready(s.toString());
  }
}
