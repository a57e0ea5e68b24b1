package cases.names;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntSupplier;

/** Private constants, which a state machine has by value. */
@AsyncTrait
public class PrivateConstants extends AsyncCase {
  private static final int SIZE = 64;
  private static final int LOWEST = -SIZE;
  private static final long BIG = 1L << 40;
  private static final byte SMALL = -3;
  private static final char QUOTE = '\'';
  private static final char LETTER = '\u00e4';
  private static final String TEXT = "a \"b\" \\ /* c */ // d\n";
  private static final String LONG_TEXT = TEXT + SIZE;
  private static final boolean CHECKED = true;
  private static final double NOT_A_NUMBER = Double.NaN;
  private static final float HALF = 0.5f;
  private static final double INFINITE = 1 / -0.0;
  private final int own = 7;

  public PrivateConstants(Environment env) {
    super(env);
  }

  // 141
  public DynamicFuture<String> runAll() {
    int sum = await(p.i(SIZE)) - LOWEST - PrivateConstants.LOWEST + this.own + own;
    String all = sum + TEXT + QUOTE + LETTER + await(p.s(LONG_TEXT)) + NOT_A_NUMBER + INFINITE;
    byte small = SMALL;
    small += await(p.i(1));
    float half = -HALF - await(p.f(HALF));
    IntSupplier captured = () -> SIZE - LOWEST;
    return ready(all + small + half + BIG + captured.getAsInt() + overload(SMALL));
  }

  String overload(byte value) {
    return "byte " + value;
  }

  String overload(int value) {
    return "int " + value;
  }

  public DynamicFuture<String> runSwitch() {
    switch (await(p.i(SIZE))) {
      case LOWEST:
        return ready("lowest");
      case SIZE:
        String got = await(p.s("size"));
        return ready(got + -SIZE + SMALL);
      default:
        return ready("none");
    }
  }

  public DynamicFuture<Integer> runLoop() {
    int i = 0;
    while (CHECKED) {
      if (await(p.i(i++)) > -LOWEST / SIZE) {
        return ready(i);
      }
    }
  }

  public DynamicFuture<Integer> runHidden() {
    int SIZE = await(p.i(1));
    return ready(SIZE + PrivateConstants.SIZE);
  }
}
