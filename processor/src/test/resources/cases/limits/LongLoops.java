package cases.limits;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Many iterations and many locals. */
@AsyncTrait
public class LongLoops extends AsyncCase {
  public LongLoops(Environment env) {
    super(env);
  }

  // 107: ready awaits on a constant stack
  public DynamicFuture<Long> runManyReady() {
    long sum = 0;
    for (int i = 0; i < 100_000; i++) {
      sum += await(ready(i));
    }
    return ready(sum);
  }

  // 107, 108: leaves as the schedule says
  public DynamicFuture<Long> runManyLeaves() {
    long sum = 0;
    for (int i = 0; i < 10_000; i++) {
      sum += await(p.quiet(i));
    }
    return ready(sum);
  }

  @Recycle
  public DynamicFuture<Integer> step(int i) {
    int v = await(p.quiet(i));
    return ready(v + 1);
  }

  // 108: through a generated call
  public DynamicFuture<Long> runManyCalls() {
    long sum = 0;
    int i = 0;
    while (i < 10_000) {
      i = await(step(i));
      sum += i;
    }
    return ready(sum);
  }

  // 108: with try and finally in the loop
  public DynamicFuture<Integer> runManyTries() {
    int n = 0;
    for (int i = 0; i < 5_000; i++) {
      try {
        if (await(p.quiet(i)) % 2 == 0) continue;
        n++;
      } finally {
        n += await(p.quiet(1));
      }
    }
    return ready(n);
  }

  // 108: failures in the loop
  public DynamicFuture<Integer> runManyFailures() {
    IllegalStateException failure = new IllegalStateException("again");
    int n = 0;
    for (int i = 0; i < 2_000; i++) {
      try {
        await(p.quiet(i));
        throw failure;
      } catch (IllegalStateException e) {
        n += e == failure ? await(p.quiet(1)) : 1000;
      }
    }
    return ready(n);
  }

  // 66: 70 live locals of many types
  public DynamicFuture<String> runManyLocals() {
    int v0 = t(0);
    long v1 = 1L << 33;
    double v2 = 2 / 4.0;
    String v3 = "s3";
    boolean v4 = true;
    char v5 = (char) ('a' + 5);
    byte v6 = (byte) 18;
    short v7 = (short) 7000;
    float v8 = 8.5f;
    Object v9 = List.of(9);
    int v10 = t(10);
    long v11 = 11L << 33;
    double v12 = 12 / 4.0;
    String v13 = "s13";
    boolean v14 = false;
    char v15 = (char) ('a' + 15);
    byte v16 = (byte) 48;
    short v17 = (short) 17000;
    float v18 = 18.5f;
    Object v19 = List.of(19);
    int v20 = t(20);
    long v21 = 21L << 33;
    double v22 = 22 / 4.0;
    String v23 = "s23";
    boolean v24 = true;
    char v25 = (char) ('a' + 25);
    byte v26 = (byte) 78;
    short v27 = (short) 27000;
    float v28 = 28.5f;
    Object v29 = List.of(29);
    int v30 = t(30);
    long v31 = 31L << 33;
    double v32 = 32 / 4.0;
    String v33 = "s33";
    boolean v34 = false;
    char v35 = (char) ('a' + 9);
    byte v36 = (byte) 108;
    short v37 = (short) 37000;
    float v38 = 38.5f;
    Object v39 = List.of(39);
    int v40 = t(40);
    long v41 = 41L << 33;
    double v42 = 42 / 4.0;
    String v43 = "s43";
    boolean v44 = true;
    char v45 = (char) ('a' + 19);
    byte v46 = (byte) 138;
    short v47 = (short) 47000;
    float v48 = 48.5f;
    Object v49 = List.of(49);
    int v50 = t(50);
    long v51 = 51L << 33;
    double v52 = 52 / 4.0;
    String v53 = "s53";
    boolean v54 = false;
    char v55 = (char) ('a' + 3);
    byte v56 = (byte) 168;
    short v57 = (short) 57000;
    float v58 = 58.5f;
    Object v59 = List.of(59);
    int v60 = t(60);
    long v61 = 61L << 33;
    double v62 = 62 / 4.0;
    String v63 = "s63";
    boolean v64 = true;
    char v65 = (char) ('a' + 13);
    byte v66 = (byte) 198;
    short v67 = (short) 67000;
    float v68 = 68.5f;
    Object v69 = List.of(69);
    await(p.nothing());
    v0++;
    v3 += await(p.i(3));
    v6++;
    v12++;
    v13 += await(p.i(13));
    v15++;
    v18++;
    v21++;
    v23 += await(p.i(23));
    v27++;
    v30++;
    v33 += await(p.i(33));
    v36++;
    v42++;
    v43 += await(p.i(43));
    v45++;
    v48++;
    v51++;
    v53 += await(p.i(53));
    v57++;
    v60++;
    v63 += await(p.i(63));
    v66++;
    await(leaf.nothing());
    StringBuilder s = new StringBuilder();
    s.append(v0).append(' ');
    s.append(v1).append(' ');
    s.append(v2).append(' ');
    s.append(v3).append(' ');
    s.append(v4).append(' ');
    s.append(v5).append(' ');
    s.append(v6).append(' ');
    s.append(v7).append(' ');
    s.append(v8).append(' ');
    s.append(v9).append(' ');
    s.append(v10).append(' ');
    s.append(v11).append(' ');
    s.append(v12).append(' ');
    s.append(v13).append(' ');
    s.append(v14).append(' ');
    s.append(v15).append(' ');
    s.append(v16).append(' ');
    s.append(v17).append(' ');
    s.append(v18).append(' ');
    s.append(v19).append(' ');
    s.append(v20).append(' ');
    s.append(v21).append(' ');
    s.append(v22).append(' ');
    s.append(v23).append(' ');
    s.append(v24).append(' ');
    s.append(v25).append(' ');
    s.append(v26).append(' ');
    s.append(v27).append(' ');
    s.append(v28).append(' ');
    s.append(v29).append(' ');
    s.append(v30).append(' ');
    s.append(v31).append(' ');
    s.append(v32).append(' ');
    s.append(v33).append(' ');
    s.append(v34).append(' ');
    s.append(v35).append(' ');
    s.append(v36).append(' ');
    s.append(v37).append(' ');
    s.append(v38).append(' ');
    s.append(v39).append(' ');
    s.append(v40).append(' ');
    s.append(v41).append(' ');
    s.append(v42).append(' ');
    s.append(v43).append(' ');
    s.append(v44).append(' ');
    s.append(v45).append(' ');
    s.append(v46).append(' ');
    s.append(v47).append(' ');
    s.append(v48).append(' ');
    s.append(v49).append(' ');
    s.append(v50).append(' ');
    s.append(v51).append(' ');
    s.append(v52).append(' ');
    s.append(v53).append(' ');
    s.append(v54).append(' ');
    s.append(v55).append(' ');
    s.append(v56).append(' ');
    s.append(v57).append(' ');
    s.append(v58).append(' ');
    s.append(v59).append(' ');
    s.append(v60).append(' ');
    s.append(v61).append(' ');
    s.append(v62).append(' ');
    s.append(v63).append(' ');
    s.append(v64).append(' ');
    s.append(v65).append(' ');
    s.append(v66).append(' ');
    s.append(v67).append(' ');
    s.append(v68).append(' ');
    s.append(v69).append(' ');
    return ready(s.toString());
  }

  // 66, 177: a hundred awaits in a row, each result live to the end
  public DynamicFuture<Long> runManyAwaits() {
    long a0 = await(p.l(0));
    int a1 = await(leaf.i(1));
    long a2 = await(p.l(2));
    int a3 = await(leaf.i(3));
    long a4 = await(p.l(4));
    int a5 = await(leaf.i(5));
    long a6 = await(p.l(6));
    int a7 = await(leaf.i(7));
    long a8 = await(p.l(8));
    int a9 = await(leaf.i(9));
    long a10 = await(p.l(10));
    int a11 = await(leaf.i(11));
    long a12 = await(p.l(12));
    int a13 = await(leaf.i(13));
    long a14 = await(p.l(14));
    int a15 = await(leaf.i(15));
    long a16 = await(p.l(16));
    int a17 = await(leaf.i(17));
    long a18 = await(p.l(18));
    int a19 = await(leaf.i(19));
    long a20 = await(p.l(20));
    int a21 = await(leaf.i(21));
    long a22 = await(p.l(22));
    int a23 = await(leaf.i(23));
    long a24 = await(p.l(24));
    int a25 = await(leaf.i(25));
    long a26 = await(p.l(26));
    int a27 = await(leaf.i(27));
    long a28 = await(p.l(28));
    int a29 = await(leaf.i(29));
    long a30 = await(p.l(30));
    int a31 = await(leaf.i(31));
    long a32 = await(p.l(32));
    int a33 = await(leaf.i(33));
    long a34 = await(p.l(34));
    int a35 = await(leaf.i(35));
    long a36 = await(p.l(36));
    int a37 = await(leaf.i(37));
    long a38 = await(p.l(38));
    int a39 = await(leaf.i(39));
    long a40 = await(p.l(40));
    int a41 = await(leaf.i(41));
    long a42 = await(p.l(42));
    int a43 = await(leaf.i(43));
    long a44 = await(p.l(44));
    int a45 = await(leaf.i(45));
    long a46 = await(p.l(46));
    int a47 = await(leaf.i(47));
    long a48 = await(p.l(48));
    int a49 = await(leaf.i(49));
    long a50 = await(p.l(50));
    int a51 = await(leaf.i(51));
    long a52 = await(p.l(52));
    int a53 = await(leaf.i(53));
    long a54 = await(p.l(54));
    int a55 = await(leaf.i(55));
    long a56 = await(p.l(56));
    int a57 = await(leaf.i(57));
    long a58 = await(p.l(58));
    int a59 = await(leaf.i(59));
    long a60 = await(p.l(60));
    int a61 = await(leaf.i(61));
    long a62 = await(p.l(62));
    int a63 = await(leaf.i(63));
    long a64 = await(p.l(64));
    int a65 = await(leaf.i(65));
    long a66 = await(p.l(66));
    int a67 = await(leaf.i(67));
    long a68 = await(p.l(68));
    int a69 = await(leaf.i(69));
    long a70 = await(p.l(70));
    int a71 = await(leaf.i(71));
    long a72 = await(p.l(72));
    int a73 = await(leaf.i(73));
    long a74 = await(p.l(74));
    int a75 = await(leaf.i(75));
    long a76 = await(p.l(76));
    int a77 = await(leaf.i(77));
    long a78 = await(p.l(78));
    int a79 = await(leaf.i(79));
    long a80 = await(p.l(80));
    int a81 = await(leaf.i(81));
    long a82 = await(p.l(82));
    int a83 = await(leaf.i(83));
    long a84 = await(p.l(84));
    int a85 = await(leaf.i(85));
    long a86 = await(p.l(86));
    int a87 = await(leaf.i(87));
    long a88 = await(p.l(88));
    int a89 = await(leaf.i(89));
    long a90 = await(p.l(90));
    int a91 = await(leaf.i(91));
    long a92 = await(p.l(92));
    int a93 = await(leaf.i(93));
    long a94 = await(p.l(94));
    int a95 = await(leaf.i(95));
    long a96 = await(p.l(96));
    int a97 = await(leaf.i(97));
    long a98 = await(p.l(98));
    int a99 = await(leaf.i(99));
    return ready(a0 * 1 + a1 * 2 + a2 * 3 + a3 * 4 + a4 * 5 + a5 * 6 + a6 * 7 + a7 * 8 + a8 * 9 + a9 * 10
            + a10 * 11 + a11 * 12 + a12 * 13 + a13 * 14 + a14 * 15 + a15 * 16 + a16 * 17 + a17 * 18
            + a18 * 19 + a19 * 20 + a20 * 21 + a21 * 22 + a22 * 23 + a23 * 24 + a24 * 25 + a25 * 26
            + a26 * 27 + a27 * 28 + a28 * 29 + a29 * 30 + a30 * 31 + a31 * 32 + a32 * 33 + a33 * 34
            + a34 * 35 + a35 * 36 + a36 * 37 + a37 * 38 + a38 * 39 + a39 * 40 + a40 * 41 + a41 * 42
            + a42 * 43 + a43 * 44 + a44 * 45 + a45 * 46 + a46 * 47 + a47 * 48 + a48 * 49 + a49 * 50
            + a50 * 51 + a51 * 52 + a52 * 53 + a53 * 54 + a54 * 55 + a55 * 56 + a56 * 57 + a57 * 58
            + a58 * 59 + a59 * 60 + a60 * 61 + a61 * 62 + a62 * 63 + a63 * 64 + a64 * 65 + a65 * 66
            + a66 * 67 + a67 * 68 + a68 * 69 + a69 * 70 + a70 * 71 + a71 * 72 + a72 * 73 + a73 * 74
            + a74 * 75 + a75 * 76 + a76 * 77 + a77 * 78 + a78 * 79 + a79 * 80 + a80 * 81 + a81 * 82
            + a82 * 83 + a83 * 84 + a84 * 85 + a85 * 86 + a86 * 87 + a87 * 88 + a88 * 89 + a89 * 90
            + a90 * 91 + a91 * 92 + a92 * 93 + a93 * 94 + a94 * 95 + a95 * 96 + a96 * 97 + a97 * 98
            + a98 * 99 + a99 * 100);
  }
}
