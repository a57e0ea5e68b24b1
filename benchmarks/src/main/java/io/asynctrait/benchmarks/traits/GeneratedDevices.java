package io.asynctrait.benchmarks.traits;

import static io.asynctrait.benchmarks.traits.Rounds.CALLS;
import static io.asynctrait.benchmarks.traits.Rounds.ORDER;
import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Arrays;

/** Classes with four traits. */
final class GeneratedDevices {
  final Reader[] readers;
  final Writer[] writers;
  final Flusher[] flushers;
  final Closer[] closers;

  /** Makes one object of each of so many classes. */
  GeneratedDevices(int classes) {
    Object[] devices = {
      new AsyncTrait_GeneratedDevices_Device1(),
      new AsyncTrait_GeneratedDevices_Device2(),
      new AsyncTrait_GeneratedDevices_Device3(),
      new AsyncTrait_GeneratedDevices_Device4()
    };
    readers = Arrays.copyOf(devices, classes, Reader[].class);
    writers = Arrays.copyOf(devices, classes, Writer[].class);
    flushers = Arrays.copyOf(devices, classes, Flusher[].class);
    closers = Arrays.copyOf(devices, classes, Closer[].class);
  }

  @AsyncTrait
  interface Reader {
    @Recycle
    DynamicFuture<Integer> read(int n);
  }

  @AsyncTrait
  interface Writer {
    @Recycle
    DynamicFuture<Integer> write(int n);
  }

  @AsyncTrait
  interface Flusher {
    @Recycle
    DynamicFuture<Integer> flush(int n);
  }

  @AsyncTrait
  interface Closer {
    @Recycle
    DynamicFuture<Integer> close(int n);
  }

  @AsyncTrait
  static class Device1 implements Reader, Writer, Flusher, Closer {
    @Override
    public DynamicFuture<Integer> read(int n) {
      return ready(n + 1);
    }

    @Override
    public DynamicFuture<Integer> write(int n) {
      return ready(n ^ 11);
    }

    @Override
    public DynamicFuture<Integer> flush(int n) {
      return ready(n + 21);
    }

    @Override
    public DynamicFuture<Integer> close(int n) {
      return ready(n ^ 31);
    }
  }

  @AsyncTrait
  static class Device2 implements Reader, Writer, Flusher, Closer {
    @Override
    public DynamicFuture<Integer> read(int n) {
      return ready(n + 2);
    }

    @Override
    public DynamicFuture<Integer> write(int n) {
      return ready(n ^ 12);
    }

    @Override
    public DynamicFuture<Integer> flush(int n) {
      return ready(n + 22);
    }

    @Override
    public DynamicFuture<Integer> close(int n) {
      return ready(n ^ 32);
    }
  }

  @AsyncTrait
  static class Device3 implements Reader, Writer, Flusher, Closer {
    @Override
    public DynamicFuture<Integer> read(int n) {
      return ready(n + 3);
    }

    @Override
    public DynamicFuture<Integer> write(int n) {
      return ready(n ^ 13);
    }

    @Override
    public DynamicFuture<Integer> flush(int n) {
      return ready(n + 23);
    }

    @Override
    public DynamicFuture<Integer> close(int n) {
      return ready(n ^ 33);
    }
  }

  @AsyncTrait
  static class Device4 implements Reader, Writer, Flusher, Closer {
    @Override
    public DynamicFuture<Integer> read(int n) {
      return ready(n + 4);
    }

    @Override
    public DynamicFuture<Integer> write(int n) {
      return ready(n ^ 14);
    }

    @Override
    public DynamicFuture<Integer> flush(int n) {
      return ready(n + 24);
    }

    @Override
    public DynamicFuture<Integer> close(int n) {
      return ready(n ^ 34);
    }
  }

  /** Calls through several traits in turn. */
  @AsyncTrait
  static class Loop {
    @Recycle
    DynamicFuture<Integer> runTwo(int[] order, Reader[] readers, Writer[] writers) {
      int value = 0;
      for (int i = 0; i < CALLS / 2; i++) {
        int device = order[i & (ORDER - 1)];
        value = await(readers[device].read(value));
        value = await(writers[device].write(value));
      }
      return ready(value);
    }

    @Recycle
    DynamicFuture<Integer> runFour(
        int[] order, Reader[] readers, Writer[] writers, Flusher[] flushers, Closer[] closers) {
      int value = 0;
      for (int i = 0; i < CALLS / 4; i++) {
        int device = order[i & (ORDER - 1)];
        value = await(readers[device].read(value));
        value = await(writers[device].write(value));
        value = await(flushers[device].flush(value));
        value = await(closers[device].close(value));
      }
      return ready(value);
    }
  }
}
