package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Variables that one group of a switch declares and a later one uses. */
@AsyncTrait
public class GroupScopes extends AsyncCase {
  public GroupScopes(Environment env) {
    super(env);
  }

  // 114: declared with a value, assigned again in the next group
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> shared(int way) {
    StringBuilder s = new StringBuilder();
    switch (way) {
      case 0:
        int x = await(p.i(5));
        s.append(x);
        break;
      case 1:
        x = t(7);
        s.append(await(p.i(1))).append(x);
        break;
      case 2:
        x = await(leaf.i(9));
      case 3:
        x = way;
        s.append(x++).append(await(p.s("-"))).append(x);
    }
    return ready(s.toString());
  }

  // 114
  public DynamicFuture<String> runShared() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 5; way++) {
      s.append(await(shared(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 114: declared without a value; assigned behind a clean-up
  public DynamicFuture<String> blank(int way) {
    StringBuilder s = new StringBuilder();
    switch (way) {
      case 0:
        final String text;
        long many;
        s.append("declares");
        break;
      case 1:
        text = await(p.s("one"));
        s.append(await(p.i(2))).append(text);
        break;
      default:
        try {
          many = await(p.l(3L));
        } finally {
          log("clean");
        }
        s.append(many).append(await(p.i(4))).append(many);
    }
    return ready(s.toString());
  }

  // 114
  public DynamicFuture<String> runBlank() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      s.append(await(blank(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 114: an earlier group has the same name in a block, a lambda of the selector, too
  public DynamicFuture<String> sameName(int way) {
    StringBuilder s = new StringBuilder();
    switch (java.util.stream.IntStream.of(way).map(x -> x + 1).sum()) {
      case 1:
        {
          String x = await(p.s("block"));
          s.append(await(p.i(0))).append(x);
        }
        break;
      case 2:
        int x = 2;
        s.append(x).append(await(p.i(1)));
        break;
      case 3:
        x = await(p.i(3));
        s.append(await(p.i(2))).append(x);
    }
    int x = way;
    return ready(s.append(x).toString());
  }

  // 114
  public DynamicFuture<String> runSameName() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      s.append(await(sameName(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 114: a variable that the next group sees by falling through; captured
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> captured(int way) {
    java.util.function.Supplier<String> later = () -> "none";
    switch (way) {
      case 0:
        String text = await(p.s("a"));
        text += "b";
        log(text);
      case 1:
        String own = await(leaf.s("own")) + way;
        later = () -> own;
        break;
      case 2:
        text = "c";
        log(text);
        int i;
        i = await(p.i(6));
        later = () -> "i" + i;
    }
    await(p.nothing());
    return ready(later.get());
  }

  // 114
  public DynamicFuture<String> runCaptured() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      s.append(await(captured(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 114: the same name in one switch after the other
  public DynamicFuture<String> runOneAfterTheOther() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      switch (way) {
        case 0:
          int x = await(p.i(1));
          s.append(x);
          break;
        default:
          x = way;
          s.append(x);
      }
      switch (way) {
        case 1:
          String x = await(p.s("s"));
          s.append(x);
          break;
        default:
          x = "t" + await(p.i(way));
          s.append(x);
      }
    }
    return ready(s.toString());
  }

  // 114: groups of a switch expression share a scope as well
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> runInExpression() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      s.append(
          switch (way) {
            case 0:
              int x = await(p.i(5));
              yield x + 1;
            case 1:
              x = 20;
              log("x" + x);
            default:
              x = await(leaf.i(7));
              yield x * 2;
          });
    }
    return ready(s.toString());
  }

  // 114, 159: patterns in the statements of groups; captured where they stay text
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> patterns(Object o, int way) {
    StringBuilder s = new StringBuilder();
    switch (way) {
      case 0:
        if (o instanceof String text) {
          Runnable later = () -> s.append(text);
          later.run();
        }
        s.append(await(p.i(0)));
      case 1:
        if (!(o instanceof Integer number)) {
          break;
        }
        java.util.function.Supplier<String> later = () -> "n" + number;
        s.append(await(p.i(number))).append(number).append(later.get());
        break;
      default:
        s.append(
            switch (way) {
              case 2:
                if (!(o instanceof String text)) {
                  yield "no text";
                }
                yield await(p.s(text)) + text;
              case 3:
                String text = "own";
                yield o instanceof Integer number && number > await(p.i(1)) ? text + number : text;
              default:
                yield "d";
            });
    }
    return ready(s.toString());
  }

  // 114, 159
  public DynamicFuture<String> runPatterns() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 5; way++) {
      s.append(await(patterns("text", way))).append(' ');
      s.append(await(patterns(way, way))).append(' ');
    }
    return ready(s.toString());
  }
}
