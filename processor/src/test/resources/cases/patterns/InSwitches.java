package cases.patterns;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Pattern variables of expressions inside of switches that await. */
@AsyncTrait
public class InSwitches extends AsyncCase {
  static final Object[] SAMPLES = {"text", 7, 3L, null, List.of("a"), 'c'};

  public InSwitches(Environment env) {
    super(env);
  }

  // 111, 159: in groups, seen by the next one
  @SuppressWarnings("fallthrough")
  public DynamicFuture<String> runGroups() {
    String all = "";
    for (int i = 0; i < SAMPLES.length; i++) {
      switch (await(p.i(i)) % 3) {
        case 0:
          if (!(SAMPLES[i] instanceof String x)) {
            all += "none";
            break;
          }
          all += x + await(p.s(x));
        case 1:
          if (SAMPLES[i] instanceof Integer x && x > await(p.i(3))) {
            all += x;
          }
          all += await(p.s("f"));
          break;
        default:
          all += SAMPLES[i] instanceof Long x ? await(p.l(x)) + x : 0L;
      }
    }
    return ready(all);
  }

  // 116, 117, 159: in rules and their expressions
  public DynamicFuture<String> runRules() {
    String all = "";
    for (Object o : SAMPLES) {
      all +=
          switch (all.length() % 3) {
            case 0 -> o instanceof String x ? x + await(p.s(x)) : "-";
            case 1 -> {
              if (!(o instanceof Integer x)) {
                yield "+" + await(p.s("n"));
              }
              yield "" + x + await(p.i(x));
            }
            default -> "" + (o instanceof Character x && await(p.c(x)) == x);
          };
    }
    return ready(all);
  }

  // 117, 159: the selector declares what the arms use
  public DynamicFuture<String> runSelector() {
    String all = "";
    for (Object o : SAMPLES) {
      switch (o instanceof String x && !x.isEmpty() ? x.length() : await(p.i(2))) {
        case 4 -> all += "four" + await(p.s("!"));
        case 2 -> {
          if (o instanceof Integer y) {
            all += y + await(p.i(y));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return ready(all);
  }
}
