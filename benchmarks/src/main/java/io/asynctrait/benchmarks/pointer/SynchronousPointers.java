package io.asynctrait.benchmarks.pointer;

/** Functions behind a plain interface: the floor. */
final class SynchronousPointers {
  private SynchronousPointers() {}

  /** A function that answers at once. */
  interface Pointer {
    int call(int n);
  }

  static final class Add1 implements Pointer {
    @Override
    public int call(int n) {
      return n + 1;
    }
  }

  static final class Add2 implements Pointer {
    @Override
    public int call(int n) {
      return n + 2;
    }
  }

  static final class Add3 implements Pointer {
    @Override
    public int call(int n) {
      return n + 3;
    }
  }

  static final class Add4 implements Pointer {
    @Override
    public int call(int n) {
      return n + 4;
    }
  }

  /** Returns one function of each class. */
  static Pointer[] all() {
    return new Pointer[] {new Add1(), new Add2(), new Add3(), new Add4()};
  }

  /** Calls {@code pointer} again and again. */
  static int run(Pointer pointer, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = pointer.call(value ^ i);
    }
    return value;
  }
}
