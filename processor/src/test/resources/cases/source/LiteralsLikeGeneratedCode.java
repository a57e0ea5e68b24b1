package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A literal that looks like an annotation of generated code: its value is changed. */
@AsyncTrait
public class LiteralsLikeGeneratedCode extends AsyncCase {
  public LiteralsLikeGeneratedCode(Environment env) {
    super(env);
  }

  // 161
  public DynamicFuture<String> runText() {
    String a = await(p.s("x"));
    if (tb(true)) {
      String s = "@SuppressWarnings({ \"a\",   \"b\"})";
      /*
       * block =
       */
      int n =
          t(3);
      log(s + n + " class X extends Y implements Z and a rather long line that goes on behind column one hundred {");
      // a class A extends B {
      char c = '{'; // {

      // }
    }
    String b = "@SuppressWarnings({ \"a\",   \"b\"})" + "{}" + await(p.s("y"));
    return ready(a + b);
  }
}
