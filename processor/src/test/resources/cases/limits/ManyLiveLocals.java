package cases.limits;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A body with so many live locals that they stay in their fields. */
@AsyncTrait
public class ManyLiveLocals extends AsyncCase {
  public ManyLiveLocals(Environment env) {
    super(env);
  }

  // 66, 177
  public DynamicFuture<String> runResident() {
    int v0 = t(0);
    long v1 = tl(1);
    String v2 = ts("s2");
    int v3 = t(3);
    long v4 = tl(4);
    String v5 = ts("s5");
    int v6 = t(6);
    long v7 = tl(7);
    String v8 = ts("s8");
    int v9 = t(9);
    long v10 = tl(10);
    String v11 = ts("s11");
    int v12 = t(12);
    long v13 = tl(13);
    String v14 = ts("s14");
    int v15 = t(15);
    long v16 = tl(16);
    String v17 = ts("s17");
    int v18 = t(18);
    long v19 = tl(19);
    String v20 = ts("s20");
    int v21 = t(21);
    long v22 = tl(22);
    String v23 = ts("s23");
    List<Supplier<String>> fs = new ArrayList<>();
    int result = 0;
    for (int i = 0; i < 2; i++) {
      v0 += await(p.i(v0)) + i;
      long w1 = await(p.l(v1));
      v1 = w1 + v0;
      int fixed2 = v0;
      String own2 = v2;
      fs.add(() -> own2 + fixed2);
      v2 = v2 + await(p.s("x")) + fixed2;
      v3 += await(p.i(v3)) + i;
      long w4 = await(p.l(v4));
      v4 = w4 + v3;
      int fixed5 = v3;
      String own5 = v5;
      fs.add(() -> own5 + fixed5);
      v5 = v5 + await(p.s("x")) + fixed5;
      v6 += await(p.i(v6)) + i;
      long w7 = await(p.l(v7));
      v7 = w7 + v6;
      int fixed8 = v6;
      String own8 = v8;
      fs.add(() -> own8 + fixed8);
      v8 = v8 + await(p.s("x")) + fixed8;
      v9 += await(p.i(v9)) + i;
      long w10 = await(p.l(v10));
      v10 = w10 + v9;
      int fixed11 = v9;
      String own11 = v11;
      fs.add(() -> own11 + fixed11);
      v11 = v11 + await(p.s("x")) + fixed11;
      v12 += await(p.i(v12)) + i;
      long w13 = await(p.l(v13));
      v13 = w13 + v12;
      int fixed14 = v12;
      String own14 = v14;
      fs.add(() -> own14 + fixed14);
      v14 = v14 + await(p.s("x")) + fixed14;
      v15 += await(p.i(v15)) + i;
      long w16 = await(p.l(v16));
      v16 = w16 + v15;
      int fixed17 = v15;
      String own17 = v17;
      fs.add(() -> own17 + fixed17);
      v17 = v17 + await(p.s("x")) + fixed17;
      v18 += await(p.i(v18)) + i;
      long w19 = await(p.l(v19));
      v19 = w19 + v18;
      int fixed20 = v18;
      String own20 = v20;
      fs.add(() -> own20 + fixed20);
      v20 = v20 + await(p.s("x")) + fixed20;
      v21 += await(p.i(v21)) + i;
      long w22 = await(p.l(v22));
      v22 = w22 + v21;
      int fixed23 = v21;
      String own23 = v23;
      fs.add(() -> own23 + fixed23);
      v23 = v23 + await(p.s("x")) + fixed23;
      try {
        result = await(leaf.i(i));
        await(p.fails(new IllegalStateException("f")));
      } catch (IllegalStateException e) {
        v0 += result;
        await(p.nothing());
        log(e.getMessage());
      } finally {
        v3++;
        await(p.i(v3));
      }
    }
    String out = "";
    for (Supplier<String> f : fs) out += f.get();
    return ready(out + result + v0 + ","+ v1 + ","+ v2 + ","+ v3 + ","+ v4 + ","+ v5 + ","+ v6 + ","+ v7 + ","+ v8 + ","+ v9 + ","+ v10 + ","+ v11 + ","+ v12 + ","+ v13 + ","+ v14 + ","+ v15 + ","+ v16 + ","+ v17 + ","+ v18 + ","+ v19 + ","+ v20 + ","+ v21 + ","+ v22 + ","+ v23);
  }
}
