package io.asynctrait.benchmarks.traits;

import static io.asynctrait.benchmarks.traits.Rounds.CALLS;
import static io.asynctrait.benchmarks.traits.Rounds.ORDER;

import java.util.Arrays;

/** Plain classes with four interfaces. */
final class SynchronousDevices {
  final Reader[] readers;
  final Writer[] writers;
  final Flusher[] flushers;
  final Closer[] closers;

  /** Makes one object of each of so many classes. */
  SynchronousDevices(int classes) {
    Object[] devices = {new Device1(), new Device2(), new Device3(), new Device4()};
    readers = Arrays.copyOf(devices, classes, Reader[].class);
    writers = Arrays.copyOf(devices, classes, Writer[].class);
    flushers = Arrays.copyOf(devices, classes, Flusher[].class);
    closers = Arrays.copyOf(devices, classes, Closer[].class);
  }

  /** Calls through two of the interfaces in turn. */
  static int runTwo(int[] order, Reader[] readers, Writer[] writers) {
    int value = 0;
    for (int i = 0; i < CALLS / 2; i++) {
      int device = order[i & (ORDER - 1)];
      value = readers[device].read(value);
      value = writers[device].write(value);
    }
    return value;
  }

  /** Calls through four interfaces in turn. */
  static int runFour(
      int[] order, Reader[] readers, Writer[] writers, Flusher[] flushers, Closer[] closers) {
    int value = 0;
    for (int i = 0; i < CALLS / 4; i++) {
      int device = order[i & (ORDER - 1)];
      value = readers[device].read(value);
      value = writers[device].write(value);
      value = flushers[device].flush(value);
      value = closers[device].close(value);
    }
    return value;
  }

  interface Reader {
    int read(int n);
  }

  interface Writer {
    int write(int n);
  }

  interface Flusher {
    int flush(int n);
  }

  interface Closer {
    int close(int n);
  }

  static final class Device1 implements Reader, Writer, Flusher, Closer {
    @Override
    public int read(int n) {
      return n + 1;
    }

    @Override
    public int write(int n) {
      return n ^ 11;
    }

    @Override
    public int flush(int n) {
      return n + 21;
    }

    @Override
    public int close(int n) {
      return n ^ 31;
    }
  }

  static final class Device2 implements Reader, Writer, Flusher, Closer {
    @Override
    public int read(int n) {
      return n + 2;
    }

    @Override
    public int write(int n) {
      return n ^ 12;
    }

    @Override
    public int flush(int n) {
      return n + 22;
    }

    @Override
    public int close(int n) {
      return n ^ 32;
    }
  }

  static final class Device3 implements Reader, Writer, Flusher, Closer {
    @Override
    public int read(int n) {
      return n + 3;
    }

    @Override
    public int write(int n) {
      return n ^ 13;
    }

    @Override
    public int flush(int n) {
      return n + 23;
    }

    @Override
    public int close(int n) {
      return n ^ 33;
    }
  }

  static final class Device4 implements Reader, Writer, Flusher, Closer {
    @Override
    public int read(int n) {
      return n + 4;
    }

    @Override
    public int write(int n) {
      return n ^ 14;
    }

    @Override
    public int flush(int n) {
      return n + 24;
    }

    @Override
    public int close(int n) {
      return n ^ 34;
    }
  }
}
