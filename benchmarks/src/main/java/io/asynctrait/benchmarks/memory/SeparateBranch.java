package io.asynctrait.benchmarks.memory;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.Arrays;

/** The leaf of {@link InlineBranch} with its rare branch in an async method of its own. */
@AsyncTrait
class SeparateBranch implements Calls.Call {
  @Override
  public DynamicFuture<Integer> call(Signal event, int n) {
    if (n < 0) {
      return rare(event, n);
    }
    await(event.next());
    return ready(n + 1);
  }

  @Recycle
  DynamicFuture<Integer> rare(Signal event, int n) {
    byte[] buffer = new byte[InlineBranch.BUFFER];
    long v0 = n;
    long v1 = v0 * 31 + 1;
    long v2 = v1 * 31 + 2;
    long v3 = v2 * 31 + 3;
    long v4 = v3 * 31 + 4;
    long v5 = v4 * 31 + 5;
    long v6 = v5 * 31 + 6;
    long v7 = v6 * 31 + 7;
    long v8 = v7 * 31 + 8;
    long v9 = v8 * 31 + 9;
    long v10 = v9 * 31 + 10;
    long v11 = v10 * 31 + 11;
    long v12 = v11 * 31 + 12;
    long v13 = v12 * 31 + 13;
    long v14 = v13 * 31 + 14;
    long v15 = v14 * 31 + 15;
    long v16 = v15 * 31 + 16;
    long v17 = v16 * 31 + 17;
    long v18 = v17 * 31 + 18;
    long v19 = v18 * 31 + 19;
    long v20 = v19 * 31 + 20;
    long v21 = v20 * 31 + 21;
    long v22 = v21 * 31 + 22;
    long v23 = v22 * 31 + 23;
    long v24 = v23 * 31 + 24;
    long v25 = v24 * 31 + 25;
    long v26 = v25 * 31 + 26;
    long v27 = v26 * 31 + 27;
    long v28 = v27 * 31 + 28;
    long v29 = v28 * 31 + 29;
    long v30 = v29 * 31 + 30;
    long v31 = v30 * 31 + 31;
    long v32 = v31 * 31 + 32;
    long v33 = v32 * 31 + 33;
    long v34 = v33 * 31 + 34;
    long v35 = v34 * 31 + 35;
    long v36 = v35 * 31 + 36;
    long v37 = v36 * 31 + 37;
    long v38 = v37 * 31 + 38;
    long v39 = v38 * 31 + 39;
    long v40 = v39 * 31 + 40;
    long v41 = v40 * 31 + 41;
    long v42 = v41 * 31 + 42;
    long v43 = v42 * 31 + 43;
    long v44 = v43 * 31 + 44;
    long v45 = v44 * 31 + 45;
    long v46 = v45 * 31 + 46;
    long v47 = v46 * 31 + 47;
    long v48 = v47 * 31 + 48;
    long v49 = v48 * 31 + 49;
    long v50 = v49 * 31 + 50;
    long v51 = v50 * 31 + 51;
    long v52 = v51 * 31 + 52;
    long v53 = v52 * 31 + 53;
    long v54 = v53 * 31 + 54;
    long v55 = v54 * 31 + 55;
    long v56 = v55 * 31 + 56;
    long v57 = v56 * 31 + 57;
    long v58 = v57 * 31 + 58;
    long v59 = v58 * 31 + 59;
    long v60 = v59 * 31 + 60;
    long v61 = v60 * 31 + 61;
    long v62 = v61 * 31 + 62;
    long v63 = v62 * 31 + 63;
    await(event.next());
    Arrays.fill(buffer, (byte) v0);
    long all = buffer[buffer.length - 1];
    all += v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7;
    all += v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15;
    all += v16 + v17 + v18 + v19 + v20 + v21 + v22 + v23;
    all += v24 + v25 + v26 + v27 + v28 + v29 + v30 + v31;
    all += v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39;
    all += v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47;
    all += v48 + v49 + v50 + v51 + v52 + v53 + v54 + v55;
    all += v56 + v57 + v58 + v59 + v60 + v61 + v62 + v63;
    return ready((int) all);
  }
}
