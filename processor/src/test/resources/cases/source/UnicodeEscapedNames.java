package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Names written with unicode escapes: they are copied as they are. */
@AsyncTrait
public class UnicodeEscapedNames extends AsyncCase {
  public UnicodeEscapedNames(Environment env) {
    super(env);
  }

  // 161
  public int count = 5;

  public DynamicFuture<String> runEscapes() {
    int \u0061b = t(1);
    String s = "\u0041\t\u00e4";
    await(p.nothing());
    \u0061b += 2;
    int c = ab + c\u006funt;
    await(p.nothing());
    return ready(s + '\u0042' + a\u0062 + c);
  }
}
