package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

/** Text blocks, comments and odd layout in copied code. */
@AsyncTrait
public class TextBlocks extends AsyncCase {
  public TextBlocks(Environment env) {
    super(env);
  }

  // 161, 162
  public DynamicFuture<String> runCopied() {
    String a =
        """
        one
          two "quoted" \"""
        $L $T \\$ %s\
         three
        """
            + await(p.s("x")); // trailing
    await(p.nothing());
    String b = /* before */ a /* between */ + /* { } */ "}" // end
        // whole line
        + await(p.s("/* not a comment */ // nor this"));
    Supplier<String> f =
        () -> {
          // in a lambda {
          return """
          text
            $[ $] $W
          """;
        };
    if (b.isEmpty()) /* nothing */ ;
    else await(p.nothing());
	String tab =
	    """
	    tab
	    	more
	    """ + await(p.s("t"));
    int i = - +await(p.i(3)) - -1 - (2 - await(p.i(1)));
    return ready(a + b + f.get() + i + tab);
  }
}
