package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntUnaryOperator;

/** Names that are used anew where what had them before is no longer in scope. */
@AsyncTrait
public class Scopes extends AsyncCase {
  public Scopes(Environment env) {
    super(env);
  }

  public DynamicFuture<String> runCondition() {
    String all = "";
    int n = 0;
    do {
      int twice = await(p.i(n)) * 2;
      String text = await(p.s("x"));
      all += text + twice;
    } while (switch (await(p.i(n++))) {
      case 0 -> {
        for (int twice = 0; twice < 2; twice++) {
          all += await(p.i(twice));
        }
        yield true;
      }
      case 1 -> {
        boolean text = await(p.z(true));
        yield text;
      }
      default -> {
        IntUnaryOperator more = twice -> twice + 1;
        yield more.applyAsInt(n) < 2;
      }
    });
    return ready(all);
  }

  public DynamicFuture<String> runPattern() {
    Object value = ts("v");
    String all = "";
    do {
      if (!(value instanceof String text)) {
        all += "none";
        break;
      }
      all += text;
      value = 1;
    } while (await(p.z(true)) && (value instanceof Integer text) && await(p.i(text)) > 0);
    return ready(all);
  }

  public DynamicFuture<String> runUpdate() {
    String all = "";
    for (int i = 0; i < 3; i = switch (await(p.i(i))) {
      case 1 -> {
        int next = await(p.i(2));
        yield next + 1;
      }
      default -> {
        int next = i + 1;
        yield next;
      }
    }) {
      int next = await(p.i(i));
      all += next;
    }
    return ready(all);
  }
}
