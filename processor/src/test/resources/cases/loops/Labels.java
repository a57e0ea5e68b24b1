package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Labelled statements. */
@AsyncTrait
public class Labels extends AsyncCase {
  public Labels(Environment env) {
    super(env);
  }

  // 102: across one and two loops
  public DynamicFuture<String> runLabels() {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      middle:
      for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 4; k++) {
          s.append(await(p.i(i * 16 + j * 4 + k))).append(' ');
          if (k == 1 && j == 0) {
            continue middle;
          }
          if (j == 1 && i == 0) {
            continue outer;
          }
          if (i == 1 && j == 2) {
            break outer;
          }
          if (i == 1) {
            break middle;
          }
        }
      }
      s.append("after middle ");
    }
    return ready(s.toString());
  }

  // 102: continue of a labelled while and do runs the condition
  public DynamicFuture<Integer> runContinueKinds() {
    int n = 0;
    a:
    while (await(p.z(n < 3))) {
      n++;
      for (; ; ) {
        if (await(p.z(true))) continue a;
      }
    }
    b:
    do {
      n++;
      while (true) {
        await(p.i(n));
        continue b;
      }
    } while (await(p.z(n < 6)));
    c:
    for (int i = 0; i < 2; i++, log("update")) {
      for (int j : new int[] {1, 2}) {
        n += await(p.i(j));
        continue c;
      }
    }
    d:
    for (int i : List.of(1, 2)) {
      do {
        n += await(p.i(i));
        if (i == 1) continue d;
      } while (false);
      log("end " + i);
    }
    return ready(n);
  }

  // 103: on a block, an if, a single statement, a try, a switch
  public DynamicFuture<String> runLabelledStatements() {
    StringBuilder s = new StringBuilder();
    block:
    {
      s.append(await(p.i(1)));
      if (await(p.z(true))) {
        break block;
      }
      s.append("never");
    }
    test:
    if (await(p.z(true))) {
      for (; ; ) {
        s.append(await(p.i(2)));
        break test;
      }
    }
    single:
    s.append(await(p.i(3)));
    self:
    break self;
    attempt:
    try {
      await(p.i(4));
      if (tb(true)) {
        break attempt;
      }
      s.append("never");
    } finally {
      s.append(await(p.i(5)));
    }
    nested:
    inner:
    {
      if (await(p.z(true))) break nested;
      break inner;
    }
    return ready(s.toString());
  }

  // 104: one name used again, equal to a local, a method and a generated name
  public DynamicFuture<Integer> runLabelNames() {
    int label = 0;
    label:
    while (true) {
      label += await(p.i(1));
      if (label > 2) break label;
    }
    label:
    for (; ; ) {
      label += await(p.i(10));
      if (label < 20) continue label;
      break label;
    }
    state:
    for (; ; ) {
      resume:
      for (; ; ) {
        loop:
        for (; ; ) {
          label += await(p.i(100));
          if (label < 200) continue loop;
          if (label < 300) continue resume;
          break state;
        }
      }
    }
    return ready(label);
  }

  // 103: a labelled block in a loop, left by break and continue
  public DynamicFuture<String> runBlockInLoop() {
    StringBuilder s = new StringBuilder();
    loop:
    for (int i = 0; i < 5; i++) {
      body:
      {
        if (await(p.i(i)) == 1) break body;
        if (i == 2) continue loop;
        if (i == 4) break loop;
        s.append("end").append(i);
      }
      s.append("after").append(i);
    }
    return ready(s.toString());
  }

  // 102: a labelled jump out of plain inner loops
  public DynamicFuture<Integer> runFromPlainLoop() {
    int n = 0;
    outer:
    while (true) {
      n += await(p.i(1));
      for (int i = 0; i < 5; i++) {
        if (n < 3 && i == 2) {
          continue outer;
        }
        if (n == 5) {
          break outer;
        }
      }
      n++;
    }
    return ready(n);
  }
}
