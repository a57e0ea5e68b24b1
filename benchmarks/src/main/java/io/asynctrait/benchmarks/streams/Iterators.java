package io.asynctrait.benchmarks.streams;

import static io.asynctrait.benchmarks.streams.Drained.ELEMENTS;

import java.util.Iterator;

/** An iterator over an iterator, of objects. */
final class Iterators {
  private Iterators() {}

  /** Returns a new stream over a stream. */
  static Iterator<Integer> build(int kind) {
    return switch (kind) {
      case 0 -> new Plus1(new Range1());
      case 1 -> new Plus2(new Range2());
      case 2 -> new Plus3(new Range3());
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  /** Takes all elements. */
  static int sum(Iterator<Integer> elements) {
    int sum = 0;
    while (elements.hasNext()) {
      sum = Drained.add(sum, elements.next());
    }
    return sum;
  }

  static final class Range1 implements Iterator<Integer> {
    private int index;

    @Override
    public boolean hasNext() {
      return index < ELEMENTS;
    }

    @Override
    public Integer next() {
      return index++ + 1;
    }
  }

  static final class Plus1 implements Iterator<Integer> {
    private final Iterator<Integer> elements;

    Plus1(Iterator<Integer> elements) {
      this.elements = elements;
    }

    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public Integer next() {
      return elements.next() + 1;
    }
  }

  static final class Range2 implements Iterator<Integer> {
    private int index;

    @Override
    public boolean hasNext() {
      return index < ELEMENTS;
    }

    @Override
    public Integer next() {
      return index++ + 2;
    }
  }

  static final class Plus2 implements Iterator<Integer> {
    private final Iterator<Integer> elements;

    Plus2(Iterator<Integer> elements) {
      this.elements = elements;
    }

    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public Integer next() {
      return elements.next() + 2;
    }
  }

  static final class Range3 implements Iterator<Integer> {
    private int index;

    @Override
    public boolean hasNext() {
      return index < ELEMENTS;
    }

    @Override
    public Integer next() {
      return index++ + 3;
    }
  }

  static final class Plus3 implements Iterator<Integer> {
    private final Iterator<Integer> elements;

    Plus3(Iterator<Integer> elements) {
      this.elements = elements;
    }

    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public Integer next() {
      return elements.next() + 3;
    }
  }
}
