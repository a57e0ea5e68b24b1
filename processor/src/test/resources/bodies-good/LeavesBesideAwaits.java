import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.AbstractList;
import java.util.function.Supplier;

@AsyncTrait
abstract class LeavesBesideAwaits extends Base implements Runnable {
  int size;

  abstract DynamicFuture<Integer> next();

  @Override
  DynamicFuture<Integer> inherited() {
    return ready(await(super.inherited()) + super.fixed());
  }

  DynamicFuture<Integer> m(Object o, AutoCloseable resource) throws Exception {
    int first = await(next());
    if (o instanceof String text && text.isEmpty()) {
      first += text.length();
    }
    {
      record Pair(int left, int right) {}
      var counter =
          new Object() {
            private int count = 1;
          };
      first += counter.count + new Pair(1, 2).left();
    }
    try (resource) {
      first++;
    }
    synchronized (this) {
      first++;
    }
    while (true) {
      switch (first) {
        case 0:
          first++;
          continue;
        case 1:
          return ready(first);
        default:
          break;
      }
      break;
    }
    Supplier<String> own =
        new Supplier<>() {
          private int count;

          @Override
          public String get() {
            return super.toString() + this.count + first() + size;
          }

          private int first() {
            return count;
          }
        };
    AbstractList<String> list =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return own.get() + modCount;
          }

          @Override
          public int size() {
            removeRange(0, 0);
            return 1;
          }
        };
    int[] copied = new int[] {await(next())}.clone();
    var name = list.get(await(next()));
    return ready(name.length() + copied[0] + list.size());
  }
}

@AsyncTrait
abstract class Base {
  DynamicFuture<Integer> inherited() {
    return ready(1);
  }

  final int fixed() {
    return 1;
  }
}
