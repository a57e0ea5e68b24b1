package io.asynctrait.benchmarks.streams;

import static io.asynctrait.benchmarks.streams.Drained.ELEMENTS;
import static io.asynctrait.benchmarks.streams.Drained.END;

/** A stream over a stream, both of which answer at once: the floor. */
final class SynchronousStreams {
  private SynchronousStreams() {}

  /** Elements one by one; {@link Drained#END} is the end, after which it begins anew. */
  interface Source {
    int next();
  }

  /** Returns a new stream over a stream. */
  static Source build(int kind) {
    return switch (kind) {
      case 0 -> new Plus1(new Range1());
      case 1 -> new Plus2(new Range2());
      case 2 -> new Plus3(new Range3());
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  /** Takes all elements. */
  static int sum(Source source) {
    int sum = 0;
    for (int element; (element = source.next()) != END; ) {
      sum = Drained.add(sum, element);
    }
    return sum;
  }

  static final class Range1 implements Source {
    private int index;

    @Override
    public int next() {
      if (index == ELEMENTS) {
        index = 0;
        return END;
      }
      return index++ + 1;
    }
  }

  static final class Plus1 implements Source {
    private final Source source;

    Plus1(Source source) {
      this.source = source;
    }

    @Override
    public int next() {
      int element = source.next();
      return element == END ? END : element + 1;
    }
  }

  static final class Range2 implements Source {
    private int index;

    @Override
    public int next() {
      if (index == ELEMENTS) {
        index = 0;
        return END;
      }
      return index++ + 2;
    }
  }

  static final class Plus2 implements Source {
    private final Source source;

    Plus2(Source source) {
      this.source = source;
    }

    @Override
    public int next() {
      int element = source.next();
      return element == END ? END : element + 2;
    }
  }

  static final class Range3 implements Source {
    private int index;

    @Override
    public int next() {
      if (index == ELEMENTS) {
        index = 0;
        return END;
      }
      return index++ + 3;
    }
  }

  static final class Plus3 implements Source {
    private final Source source;

    Plus3(Source source) {
      this.source = source;
    }

    @Override
    public int next() {
      int element = source.next();
      return element == END ? END : element + 3;
    }
  }
}
