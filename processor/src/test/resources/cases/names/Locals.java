package cases.names;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

/** Locals, parameters, labels and members with the names that generated code uses itself. */
@AsyncTrait
public class Locals extends AsyncCase {
  public Locals(Environment env) {
    super(env);
  }

  public int cx = 1;
  public int frames = 2;
  public int self = 3;
  public int state = 4;
  public int frame = 5;
  public int Lanes = 6;
  public int Recycler = 7;
  public int Recycling = 8;
  public int COUNTERS = 9;
  public int FRAMES = 10;
  public static int Handle = 12;
  public static int shared = 13;

  public static int twice(int n) {
    return 2 * n;
  }

  // 215: locals
  public DynamicFuture<String> runLocals() {
    int cx = await(p.i(1)), frames = 2, self = 3, state = 4, frame = 5, handler = 6, thrown = 7;
    int resume = 8, await = 9, Lanes = 10, Recycler = 11, Handle = 12, COUNTERS = 13, FRAMES = 14;
    int idle = 15, home = 16, child = 17, pending = 18, completion = 19, operand = 20;
    int AsyncTrait_Locals_runLocals = 21, AsyncTrait_Leaf = 22, Locals = 23, Objects = 24, Throwable = 25;
    await(leaf.nothing());
    cx++; frames++; self++; state++; frame++; handler++; thrown++; resume++; await++; Lanes++; Recycler++;
    Handle++; COUNTERS++; FRAMES++; idle++; home++; child++; pending++; completion++; operand++;
    AsyncTrait_Locals_runLocals++; AsyncTrait_Leaf++; Locals++; Objects++; Throwable++;
    String s = cx + "," + frames + "," + self + "," + state + "," + frame + "," + handler + "," + thrown + "," + resume
        + "," + await + "," + Lanes + "," + Recycler + "," + Handle + "," + COUNTERS + "," + FRAMES + "," + twice(idle);
    int more = await(leaf.i(1)) + twice(home) + shared;
    return ready(s + child + pending + completion + operand + AsyncTrait_Locals_runLocals + AsyncTrait_Leaf + Locals
        + Objects + Throwable + more + this.Lanes + this.cx + this.state);
  }

  // 215: fields of those names
  public DynamicFuture<String> runFields() {
    cx = await(p.i(1)) + cx % 2;
    Lanes += await(leaf.i(2)) - 2;
    await(leaf.nothing());
    return ready("" + cx + frames + self + state + frame + Lanes + Recycler + Recycling + COUNTERS + FRAMES + Handle + await(start(1)) + frame(1) + take() + resume() + suspend1() + clear());
  }

  @Recycle
  public DynamicFuture<Integer> start(int n) {
    await(p.i(n));
    return ready(n + frame(2) + take());
  }

  public int frame(int n) {
    return n;
  }

  public int take() {
    return 1;
  }

  public int resume() {
    return 2;
  }

  public int suspend1() {
    return 3;
  }

  public int clear() {
    return 4;
  }

  @Recycle
  public DynamicFuture<Integer> parameters(
      int cx, int frames, int self, int state, int frame, int handler, int thrown, int resume, int Lanes, int Recycler,
      int Handle, int COUNTERS, int FRAMES, int receiver, int generated, int any, int value, int AsyncTrait_Locals_parameters) {
    await(p.i(cx));
    int sum = cx + frames + self + state + frame + handler + thrown + resume + Lanes + Recycler + Handle + COUNTERS + FRAMES
        + receiver + generated + any + value + AsyncTrait_Locals_parameters + await(leaf.i(1));
    await(p.nothing());
    return ready(sum + Lanes + cx + FRAMES);
  }

  @Recycle
  public static DynamicFuture<Integer> statics(Environment env, int FRAMES, int Lanes, int cx) {
    await(env.probe().i(FRAMES));
    return ready(FRAMES + Lanes + cx + twice(1));
  }

  // 215: parameters
  public DynamicFuture<Integer> runParameters() {
    return ready(await(parameters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)) + await(statics(env, 1, 2, 3)));
  }

  // 104: labels
  public DynamicFuture<String> runLabels() {
    String s = "";
    resume:
    for (int i = 0; i < 3; i++) {
      state:
      for (int j = 0; j < 3; j++) {
        if (await(p.i(j)) == 1) {
          continue resume;
        }
        s += i + "" + j;
        for (int k = 0; k < 2; k++) {
          if (k == 1) {
            continue state;
          }
        }
      }
    }
    body:
    {
      switch (await(p.i(1))) {
        case 1:
          break body;
        default:
          s += "never";
      }
    }
    return ready(s);
  }

  // 215: a scope that ends hides a class no more
  public DynamicFuture<String> runScopes() {
    String s = "";
    for (int Integer = 0; Integer < 2; Integer++) {
      s += await(p.i(Integer));
    }
    s += Integer.valueOf(5);
    {
      List<String> List = java.util.List.of("a");
      for (String String : List) {
        s += String + await(p.s("b"));
      }
    }
    s += List.of(1) + String.valueOf(2) + Objects.hashCode(null);
    Iterator<Integer> java = List.of(7).iterator();
    int io = await(leaf.i(3));
    int cases = await(leaf.i(4));
    await(p.nothing());
    IntSupplier Lanes = () -> twice(io);
    return ready(s + java.next() + io + cases + Lanes.getAsInt() + Handle);
  }

  // 215: in lambdas
  public DynamicFuture<Integer> runLambdas() {
    int Locals = await(p.i(1));
    java.util.function.IntUnaryOperator f = Recycler -> twice(Recycler) + shared + Locals;
    await(p.nothing());
    return ready(f.applyAsInt(1) + f.applyAsInt(Locals));
  }
}
