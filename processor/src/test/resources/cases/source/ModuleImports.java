// level: 25
package cases.source;

import module java.base;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Names that a module import brings in, one of them hidden by a member. */
@AsyncTrait
public class ModuleImports extends AsyncCase {
  static class Random {
    @Override
    public String toString() {
      return "not random";
    }
  }

  public ModuleImports(Environment env) {
    super(env);
  }

  // 165: types, static members, nested types, annotations and exceptions
  public DynamicFuture<String> runNames() throws IOException {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    Map<String, ByteBuffer> buffers = new TreeMap<>();
    for (int i : list) {
      buffers.put(Integer.toString(i), ByteBuffer.allocate(await(p.i(i))));
    }
    for (Map.Entry<String, ByteBuffer> entry : buffers.entrySet()) {
      list.add(entry.getValue().capacity() + await(p.i(10)));
    }
    Function<Integer, BigInteger> big = BigInteger::valueOf;
    try (StringReader reader = new StringReader("r" + big.apply(await(p.i(7))))) {
      list.add(reader.read());
      await(p.i(1));
    }
    Collections.sort(list, Comparator.reverseOrder());
    return ready(list.stream().map(String::valueOf).collect(Collectors.joining(",")) + TimeUnit.SECONDS);
  }

  // 165: a member hides what the module exports
  public DynamicFuture<String> runHidden() {
    Random random = new Random();
    await(p.i(1));
    Random other = await(p.of(new Random()));
    return ready(random + "" + other);
  }
}
