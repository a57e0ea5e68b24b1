package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Switch statements whose arms are rules. */
@AsyncTrait
public class Rules extends AsyncCase {
  public Rules(Environment env) {
    super(env);
  }

  // 116: one statement, blocks, throw, several labels
  public DynamicFuture<String> rules(int way) {
    StringBuilder s = new StringBuilder();
    switch (way) {
      case 0 -> s.append(await(p.i(0)));
      case 1, 2, 3 -> {
        int x = await(p.i(way));
        s.append(x);
        if (x == 2) {
          break;
        }
        int y = await(leaf.i(x * 2));
        s.append(x + y);
      }
      case 4 -> throw new IllegalStateException("four" + await(p.i(4)));
      case 5 -> {
        int x = way;
        s.append(x);
      }
      case 6 -> {}
      case 7 -> await(p.nothing());
      default -> {
        return ready("d" + await(p.s("efault")));
      }
    }
    return ready(s.append('.').append(await(p.i(way))).toString());
  }

  // 116
  public DynamicFuture<String> runRules() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 9; way++) {
      try {
        s.append(await(rules(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 116: in a loop, with continue and break of the loop, in a rule
  public DynamicFuture<String> runInLoop() {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 10; i++) {
      switch (i) {
        case 0 -> {
          s.append("zero");
          continue;
        }
        case 1 -> {
          await(p.i(1));
          continue outer;
        }
        case 2 -> {
          if (await(p.z(true))) {
            break;
          }
          s.append("never");
        }
        case 3, 4 -> s.append("x").append(await(leaf.i(i)));
        case 7 -> {
          s.append(await(p.s("seven")));
          break outer;
        }
        default -> {}
      }
      s.append(i);
    }
    return ready(s.toString());
  }

  // 116: awaits in the update of the loop around: continue must not skip them
  public DynamicFuture<String> runContinueBeforeAwaitingUpdate() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 5; i += await(p.i(1))) {
      switch (i) {
        case 1 -> {
          s.append("c");
          continue;
        }
        case 3 -> {
          if (await(p.z(true))) {
            continue;
          }
        }
        default -> s.append(await(p.i(i)));
      }
      s.append(';');
    }
    return ready(s.toString());
  }

  // 116: nothing matches and there is no default
  public DynamicFuture<String> runNoMatch() {
    String s = "a";
    switch (s) {
      case "b" -> s = await(p.s("never"));
      case "c" -> s += await(p.s("never"));
    }
    await(p.nothing());
    switch (s + await(p.s("a"))) {
      case "b" -> s = "never";
      case "aa" -> s += "!";
    }
    return ready(s);
  }

  // 116: a variable is assigned in every rule
  public DynamicFuture<String> runDefiniteAssignment() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      final int x;
      String text;
      switch (way) {
        case 0 -> {
          x = await(p.i(5));
          text = "five";
        }
        case 1 -> {
          text = await(p.s("six"));
          x = 6;
        }
        default -> {
          x = way;
          text = "" + x;
        }
      }
      Runnable later = () -> s.append(x);
      later.run();
      s.append(text).append(await(p.i(1))).append(x);
    }
    return ready(s.toString());
  }

  // 106: a switch without an await beside awaits, that assigns and captures one variable
  public DynamicFuture<String> runCaptures() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      int x;
      await(p.nothing());
      switch (way) {
        case 0 -> {
          x = 5;
          Runnable later = () -> s.append(x);
          later.run();
        }
        case 1 -> x = 6;
        default -> {
          x = 7;
        }
      }
      s.append(x).append(await(p.i(x)));
    }
    return ready(s.toString());
  }
}
